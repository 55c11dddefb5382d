import Foundation

/// Where the segments of one form lie. The names of files say nothing: each says itself what it covers.
struct ProjectionFolder: Sendable {
    let path: String
    private let form: String

    init(_ parent: String, form: String) {
        self.form = form
        path = "\(parent)/\(Self.name(of: form))"
    }

    /// The names of the segments that lie there.
    var names: Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: path))?.filter { $0.hasSuffix(".columns") } ?? [])
    }

    /// What the segments tell that follow on each other from the beginning of the ledger. Whatever cannot be read,
    /// or fits nowhere, is left aside.
    func open() -> ReportProjection {
        var found = names.sorted().compactMap { name in try? Segment(SegmentBytes(folder: path, name: name)) }
            .filter { $0.layout.form == form && !$0.layout.spans.isEmpty }
        var covered: [String: ChainHead] = [:]
        var chosen: [Segment] = []
        func fits(_ segment: Segment) -> Bool {
            segment.layout.spans.allSatisfy { $0.after == covered[$0.key] ?? ChainHead(key: $0.key, sequence: 0, hash: "") }
        }
        func length(_ segment: Segment) -> Int { segment.layout.spans.map { $0.through.sequence - $0.after.sequence }.reduce(0, +) }
        while let index = found.indices.filter({ fits(found[$0]) }).max(by: { length(found[$0]) < length(found[$1]) }) {
            let segment = found.remove(at: index)
            for span in segment.layout.spans { covered[span.key] = span.through }
            chosen.append(segment)
        }
        return ReportProjection(form: form, segments: chosen, heads: covered.values.sorted { $0.key < $1.key })
    }

    /// Removes everything but these files. Only who holds the ``ProjectionLock`` may.
    func remove(except names: Set<String>) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        where name.hasSuffix(".partial") || name.hasSuffix(".columns") && !names.contains(name) {
            try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
    }

    /// A form's id as a file's name.
    private static func name(of form: String) -> String {
        form.utf8.enumerated().map { offset, byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 0x2D || byte == 0x5F
            if isPlain || byte == 0x2E && offset > 0 { return String(UnicodeScalar(byte)) }
            return "%" + String(byte, radix: 16)
        }.joined()
    }
}
