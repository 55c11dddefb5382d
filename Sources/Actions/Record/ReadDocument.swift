import Figures
import Formats
import Storage

/// Reads a source document around one of its rows.
public enum ReadDocument {
    /// Up to this size what has to be decoded or unpacked as a whole is shown; of larger ones no rows are. Text in UTF-8 is
    /// looked through where it lies, and shown whatever its size.
    static let mostInMemory = 64 << 20

    /// - Parameters:
    ///   - hash: the document's SHA-256, in lower-case hexadecimal.
    ///   - row: the row that the reader wants to see, as a person counts.
    ///   - context: how many rows are read before it and behind it.
    /// - Returns: `nil` where the record names no such document.
    /// - Throws: `RecordError.damaged` where its bytes are not those that were handed in, a `POSIXError` where they cannot be
    ///   opened.
    public static func run(_ hash: String, around row: Int, context: Int = 5, in zone: Zone) async throws -> DocumentExcerpt? {
        let filings = try await zone.record.filings(ofDocument: hash)
        guard let first = filings.first else { return nil }
        var excerpt = DocumentExcerpt(document: first.document, filings: filings, header: [], rows: [], isHeld: false)
        guard let path = try await zone.record.documentFile(hash: hash) else { return excerpt }
        let file = try FileBytes(path: path)
        excerpt.isHeld = true
        // No file has so many rows, and the sum of two large numbers would end the process.
        let row = min(row, Int.max / 2)
        let wanted = max(0, row - context)...(row + context)
        let isTable = first.document.name.hasSuffix(".csv")
        if let text = TextExcerpt(file, rows: wanted, isTable: isTable) {
            (excerpt.header, excerpt.rows) = (text.header, text.rows)
            return excerpt
        }
        guard file.count <= mostInMemory else { return excerpt }
        let bytes = file.inMemory
        if let book = WorkbookExcerpt(bytes, rows: wanted) {
            (excerpt.header, excerpt.rows) = (book.header, book.rows)
        } else if let decoded = try? DecodedText(bytes) {
            let text = TextExcerpt(decoded, rows: wanted, isTable: isTable)
            (excerpt.header, excerpt.rows) = (text.header, text.rows)
        }
        return excerpt
    }
}
