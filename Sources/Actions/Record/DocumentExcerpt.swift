import Figures
import Formats

/// A document as it was handed in: who filed it, and some of its rows.
public struct DocumentExcerpt: Sendable {
    public var document: SourceDocument
    /// The filings that were made of it, in ledger order.
    public var filings: [Filing]
    /// The names of its columns; empty for what is no table of text.
    public var header: [String]
    /// The rows around the one that was asked for, with their numbers as a person counts.
    public var rows: [CSVRecord]
    /// Whether its bytes are held.
    public var isHeld: Bool
}
