import Foundation
import Statistics

/// Writes a segment block by block: into a file that gets its name when it is whole, or into memory.
final class SegmentSink {
    private let folder: String?
    private let temporary: String
    private var file: Int32 = -1
    private var pending: [UInt8] = []
    private var offset = 0
    private(set) var blocks: [SegmentLayout.Block] = []

    /// - Parameter folder: where the file is to lie; `nil` keeps the segment in memory.
    init(folder: String?) throws(FileFailure) {
        self.folder = folder
        temporary = "\(folder ?? "")/.\(UUID().uuidString).partial"
        guard folder != nil else { return }
        file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileFailure(operation: "open", path: temporary, code: errno) }
    }

    deinit {
        guard file >= 0 else { return }
        close(file)
        unlink(temporary)
    }

    func add(_ block: ReportBlock) throws(FileFailure) {
        var columns: [String: SegmentLayout.Extent] = [:]
        let subjects = try append { PackedNumbers.pack(block.subjects.map { Int64($0) }, into: &$0) }
        let tellings = try append { PackedNumbers.pack(block.tellings.map { Int64($0) }, into: &$0) }
        for (field, column) in block.numbers.sorted(by: { $0.key < $1.key }) {
            columns[field] = try append { PackedNumbers.pack(column, into: &$0) }
        }
        blocks.append(SegmentLayout.Block(period: block.period, rows: block.count, subjects: subjects, tellings: tellings, columns: columns))
    }

    /// Writes what the segment says of itself, and gives the file its name.
    func finish(form: String, spans: [SegmentLayout.Span], index: ReportIndex) throws -> Segment {
        let layout = SegmentLayout(form: form, spans: spans, index: index, blocks: blocks)
        let extent = try append { $0.append(layout.bytes) }
        var trailer = LittleEndianBytes()
        trailer.append(Int64(extent.offset))
        trailer.append(Int64(extent.count))
        trailer.append(extent.checksum)
        pending += trailer.storage + SegmentLayout.version
        guard let folder else { return try Segment(SegmentBytes(pending)) }
        try flush()
        try DurableFile.check(fsync(file), "fsync", temporary)
        let name = "\(UUID().uuidString.lowercased()).columns"
        try DurableFile.check(rename(temporary, "\(folder)/\(name)"), "rename", name)
        close(file)
        file = -1
        try DurableFile.flush(folder: folder)
        return try Segment(SegmentBytes(folder: folder, name: name))
    }

    private func append(_ write: (inout LittleEndianBytes) -> Void) throws(FileFailure) -> SegmentLayout.Extent {
        var bytes = LittleEndianBytes()
        write(&bytes)
        let checksum = bytes.storage.withUnsafeBytes { Checksum.of($0) }
        let extent = SegmentLayout.Extent(offset: offset, count: bytes.storage.count, checksum: checksum)
        pending += bytes.storage
        offset += bytes.storage.count
        if folder != nil, pending.count > 1 << 22 { try flush() }
        return extent
    }

    private func flush() throws(FileFailure) {
        try DurableFile.writeAll(pending, to: file, path: temporary)
        pending.removeAll(keepingCapacity: true)
    }
}
