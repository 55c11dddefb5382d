/// Some rows of a text, as they are shown beside a number that rests on one of them.
public struct TextExcerpt {
    /// The names of the columns; empty for what is no table.
    public let header: [String]
    /// With their numbers as a person counts.
    public let rows: [CSVRecord]

    /// Looks through a file where it lies, however large it is.
    ///
    /// - Parameters:
    ///   - wanted: the numbers of the rows.
    ///   - isTable: whether it is read as CSV, else line by line.
    /// - Returns: `nil` for what is no UTF-8: ``DecodedText`` decodes or refuses that.
    public init?(_ file: FileBytes, rows wanted: ClosedRange<Int>, isTable: Bool) {
        // The bytes are there as long as the file is.
        let found: (header: [String], rows: [CSVRecord])? = withExtendedLifetime(file) {
            guard let start = file.startOfPlainText else { return nil }
            return Self.read(UnsafeBufferPointer(rebasing: file.buffer.bindMemory(to: UInt8.self)[start...]), wanted, isTable: isTable)
        }
        guard let found else { return nil }
        (header, rows) = (found.header, found.rows)
    }

    /// - Parameters:
    ///   - wanted: the numbers of the rows.
    ///   - isTable: whether it is read as CSV, else line by line.
    public init(_ text: DecodedText, rows wanted: ClosedRange<Int>, isTable: Bool) {
        (header, rows) = text.bytes.withUnsafeBufferPointer { Self.read($0, wanted, isTable: isTable) }
    }

    /// The most bytes in which a header is looked for.
    private static let longestHeader = 1 << 22

    private static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ wanted: ClosedRange<Int>, isTable: Bool
    ) -> (header: [String], rows: [CSVRecord]) {
        guard isTable else { return ([], lines(of: text, wanted)) }
        var reader = CSVReader(Array(text.prefix(longestHeader)))
        guard let header = reader.next() else { return ([], []) }
        let passage = CSVPassage(text, from: reader.offset, line: reader.line, reader.delimiter, rows: wanted)
        return (header.fields, passage.records)
    }

    /// The lines of a text that is no table; none that is too long for people, as JSON in one piece.
    private static func lines(of text: UnsafeBufferPointer<UInt8>, _ wanted: ClosedRange<Int>) -> [CSVRecord] {
        var found: [CSVRecord] = []
        var (offset, row) = (0, 1)
        while row <= wanted.upperBound {
            let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
            if wanted.contains(row), end - offset <= 2_000 {
                let line = text[offset..<end]
                let shown = line.last == 0x0D ? line.dropLast() : line
                found.append(CSVRecord(row: row, fields: [String(decoding: shown, as: UTF8.self)]))
            }
            guard end < text.count else { break }
            (offset, row) = (end + 1, row + 1)
        }
        return found
    }
}
