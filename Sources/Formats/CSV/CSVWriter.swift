/// Writes CSV by RFC 4180: CRLF, and quotation marks only where they are needed.
public struct CSVWriter: Sendable {
    /// What is done about texts that a spreadsheet would compute.
    public enum Formulas: Hashable, Sendable {
        /// Texts are written exactly.
        case kept
        /// An apostrophe before `=`, `+`, `-`, `@`, their full-width forms, and a tab keeps a spreadsheet from computing what somebody
        /// handed in; numbers with a sign stay as they are. Reading a form takes it off again.
        case neutralised
    }

    public let delimiter: CSVDelimiter
    public let formulas: Formulas
    public private(set) var bytes: [UInt8]

    /// - Parameter startsWithMark: whether to begin with a byte order mark, by which spreadsheets
    ///   recognise UTF-8.
    public init(delimiter: CSVDelimiter = .comma, formulas: Formulas = .neutralised, startsWithMark: Bool = false) {
        self.delimiter = delimiter
        self.formulas = formulas
        bytes = startsWithMark ? [0xEF, 0xBB, 0xBF] : []
    }

    /// Appends a record. A record without fields would be a blank line, which readers pass over:
    /// it is written as one empty field.
    public mutating func write(_ fields: [String]) {
        if fields.count <= 1, fields.first?.isEmpty ?? true {
            bytes += Array("\"\"".utf8)
        }
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(delimiter.rawValue) }
            write(field)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(_ field: String) {
        let text = formulas == .neutralised && Self.isComputed(field) ? "'" + field : field
        guard Self.needsQuotes(text) else {
            bytes += text.utf8
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static func needsQuotes(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return first.isSpace || last.isSpace || text.hasPrefix("sep=")
            || text.utf8.contains { $0 == 0x22 || $0.isLineEnd || CSVDelimiter(rawValue: $0) != nil }
    }

    /// Whether a spreadsheet would compute the text.
    static func isComputed(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let rest = text.utf8.dropFirst()
            return rest.isEmpty || !rest.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
        default: return text.unicodeScalars.first.map { fullWidthOperators.contains($0) } ?? false
        }
    }

    private static let fullWidthOperators: Set<Unicode.Scalar> = ["＝", "＋", "－", "＠"]
}
