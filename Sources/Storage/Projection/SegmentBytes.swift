import Foundation

/// The bytes of a segment: of a file that stays open, also when its name goes away, or in memory where no file could
/// be written. They are read, not mapped: a file that somebody cuts while it is read is then a fault and no crash.
final class SegmentBytes: Sendable {
    private enum Source {
        case file(Int32)
        case memory([UInt8])
    }

    private let source: Source
    let count: Int
    /// The file's name in its folder; `nil` in memory.
    let name: String?

    init(_ bytes: [UInt8]) {
        (source, count, name) = (.memory(bytes), bytes.count, nil)
    }

    /// Opens a file.
    init(folder: String, name: String) throws(ProjectionFault) {
        let file = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw ProjectionFault() }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            Foundation.close(file)
            throw ProjectionFault()
        }
        (source, count, self.name) = (.file(file), Int(status.st_size), name)
    }

    deinit {
        if case .file(let file) = source { Foundation.close(file) }
    }

    /// Hands some bytes to a reader, having compared them with their checksum.
    ///
    /// - Throws: ``ProjectionFault`` where they are not all there, or not as they were written.
    func read<Result>(
        _ extent: SegmentLayout.Extent, _ body: (UnsafeRawBufferPointer) throws(ProjectionFault) -> Result
    ) throws(ProjectionFault) -> Result {
        let (end, overflow) = extent.offset.addingReportingOverflow(extent.count)
        guard extent.offset >= 0, extent.count >= 0, !overflow, end <= count else { throw ProjectionFault() }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: extent.count, alignment: 32)
        defer { buffer.deallocate() }
        try fill(buffer, from: extent.offset)
        guard Checksum.of(UnsafeRawBufferPointer(buffer)) == extent.checksum else { throw ProjectionFault() }
        return try body(UnsafeRawBufferPointer(buffer))
    }

    /// The last bytes, which say where the others are.
    func last(_ size: Int) throws(ProjectionFault) -> [UInt8] {
        guard size <= count else { throw ProjectionFault() }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 32)
        defer { buffer.deallocate() }
        try fill(buffer, from: count - size)
        return Array(buffer)
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) throws(ProjectionFault) {
        switch source {
        case .file(let file):
            var position = 0
            while position < buffer.count {
                let read = pread(file, buffer.baseAddress?.advanced(by: position), buffer.count - position, off_t(offset + position))
                if read < 0, errno == EINTR { continue }
                guard read > 0 else { throw ProjectionFault() }
                position += read
            }
        case .memory(let bytes):
            bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + buffer.count)])) }
        }
    }
}
