/// The plainest reading of a CSV text that can be right: it shares no code with the project's own.
struct PlainTable {
    struct Row {
        let fields: [String]
        let cells: [String]

        subscript(field: String) -> String {
            cells[fields.firstIndex(of: field)!]
        }

        /// A decimal as a whole number of units of its `places`th decimal.
        func units(_ field: String, places: Int) -> Int {
            let parts = self[field].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            let fraction = parts.count > 1 ? parts[1] : ""
            return Int(parts[0] + fraction + String(repeating: "0", count: places - fraction.count))!
        }
    }

    let fields: [String]
    let rows: [Row]

    init(_ text: String) {
        var lines: [[String]] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                if isQuoted, cell.last == UInt8(ascii: "\u{1}") { cell[cell.count - 1] = byte } else if !isQuoted { cell.append(1) }
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(Self.string(cell))
                cell = []
            case UInt8(ascii: "\n") where !isQuoted:
                cells.append(Self.string(cell))
                lines.append(cells)
                (cells, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        let header = lines.first ?? []
        fields = header
        rows = lines.dropFirst().map { Row(fields: header, cells: $0) }
    }

    /// The closing quote is marked by 1, so that a doubled quote can be told from it.
    private static func string(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == 1 ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
}
