import Figures
import Formats
import Storage

/// Reads a source document around one of its rows.
public enum ReadDocument {
    /// - Parameters:
    ///   - hash: the document's SHA-256, in lower-case hexadecimal.
    ///   - row: the row that the reader wants to see, as a person counts.
    ///   - context: how many rows are read before it and behind it.
    /// - Returns: `nil` where the record names no such document.
    public static func run(_ hash: String, around row: Int, context: Int = 5, in zone: Zone) async throws -> DocumentExcerpt? {
        let filings = try await zone.record.filings(ofDocument: hash)
        guard let first = filings.first else { return nil }
        var excerpt = DocumentExcerpt(document: first.document, filings: filings, header: [], rows: [], isHeld: false)
        guard let bytes = try await zone.record.documentBytes(hash: hash) else { return excerpt }
        excerpt.isHeld = true
        if let book = WorkbookExcerpt(bytes, rows: max(0, row - context)...(row + context)) {
            (excerpt.header, excerpt.rows) = (book.header, book.rows)
            return excerpt
        }
        guard let text = try? DecodedText(bytes) else { return excerpt }
        guard first.document.name.hasSuffix(".csv") else {
            excerpt.rows = lines(of: text.bytes, around: row, context: context)
            return excerpt
        }
        var reader = CSVReader(text.bytes)
        excerpt.header = reader.next()?.fields ?? []
        while let record = reader.next(), record.row <= row + context {
            if record.row >= row - context { excerpt.rows.append(record) }
        }
        return excerpt
    }

    /// The lines of a file that is no table; none of one that has no lines for people, as JSON in one piece.
    private static func lines(of bytes: [UInt8], around row: Int, context: Int) -> [CSVRecord] {
        let wanted = max(1, row - context)...(row + context)
        return bytes.split(separator: UInt8(ascii: "\n"), maxSplits: wanted.upperBound, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard wanted.contains(index + 1), line.count <= 2_000 else { return nil }
            return CSVRecord(row: index + 1, fields: [String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)])
        }
    }
}
