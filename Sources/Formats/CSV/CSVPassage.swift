/// Some records of a large CSV file: what stands before them is passed over piece by piece, and what stands behind is not
/// looked at.
struct CSVPassage {
    private(set) var records: [CSVRecord] = []

    private let text: UnsafeBufferPointer<UInt8>
    private var offset: Int
    private var line: Int

    /// How many bytes are read as records at once, and how many at most where a single record has more.
    private static let pieces = (usual: 1 << 18, most: 1 << 26)

    /// - Parameters:
    ///   - offset: where a record begins.
    ///   - line: the line on which that is.
    ///   - wanted: the lines on which the records begin.
    init(_ text: UnsafeBufferPointer<UInt8>, from offset: Int, line: Int, _ delimiter: CSVDelimiter, rows wanted: ClosedRange<Int>) {
        (self.text, self.offset, self.line) = (text, offset, line)
        var piece = Self.pieces.usual
        while self.offset < text.count, piece <= Self.pieces.most {
            passPlainLines(before: wanted.lowerBound)
            let start = self.offset
            if read(upTo: min(text.count, start + piece), delimiter, wanted) { return }
            piece = self.offset > start ? Self.pieces.usual : piece * 8
        }
    }

    /// Passes over lines without quotation marks, each of which is a record of its own, or blank.
    private mutating func passPlainLines(before row: Int) {
        while line < row {
            var end = offset
            while end < text.count, !text[end].isLineEnd {
                if text[end] == 0x22 { return }
                end += 1
            }
            guard end < text.count else { return }
            offset = end + (text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1)
            line += 1
        }
    }

    /// Reads the records of a piece.
    ///
    /// - Returns: whether there is none behind it that is wanted.
    private mutating func read(upTo end: Int, _ delimiter: CSVDelimiter, _ wanted: ClosedRange<Int>) -> Bool {
        let start = offset
        var reader = CSVReader(Array(text[start..<end]), from: line, delimiter: delimiter, expectedFieldCount: nil)
        while let record = reader.next() {
            // The last record of a piece may go on behind it.
            if end < text.count, reader.offset == end - start || reader.ranIntoEnd { return false }
            if record.row > wanted.upperBound { return true }
            if wanted.contains(record.row) { records.append(record) }
            (offset, line) = (start + reader.offset, reader.line)
        }
        return end == text.count
    }
}
