import CPostgreSQL

extension ServerLink {
    /// How many bytes are gathered before they are sent.
    private static let parcel = 1 << 16

    func insert(into table: String, _ columns: [String], _ next: () -> [StoredValue]?) throws {
        guard var row = next() else { return }
        try run("COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN")
        var bytes: [UInt8] = []
        while true {
            Self.append(row, to: &bytes)
            if bytes.count >= Self.parcel { try put(&bytes) }
            guard let following = next() else { break }
            row = following
        }
        try put(&bytes)
        guard PQputCopyEnd(handle, nil) == 1 else { return _ = try checked(nil) }
        defer { while let more = PQgetResult(handle) { PQclear(more) } }
        do {
            _ = try checked(PQgetResult(handle))
        } catch let fault as ServerFault {
            throw fault.refusal(row: 0) ?? fault
        }
    }

    private func put(_ bytes: inout [UInt8]) throws {
        let isTaken = bytes.withUnsafeBytes { buffer in
            PQputCopyData(handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        }
        guard isTaken == 1 else { return _ = try checked(nil) }
        bytes.removeAll(keepingCapacity: true)
    }

    /// A row as `COPY` reads it: columns end with tabs, rows with line breaks, `\N` is none.
    private static func append(_ row: [StoredValue], to bytes: inout [UInt8]) {
        for (index, value) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\t")) }
            switch value {
            case .none: bytes.append(contentsOf: #"\N"#.utf8)
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(var text): text.withUTF8 { append($0, to: &bytes) }
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard text.contains(where: isEscaped) else { return bytes.append(contentsOf: text) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
            default: bytes.append(byte)
            }
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
