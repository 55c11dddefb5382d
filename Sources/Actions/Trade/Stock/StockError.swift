/// Why the ledger of originating stock cannot be read.
public enum StockError: Error, Sendable {
    /// A filed line is no movement that the ledger would take; the row of its document.
    case unreadable(row: Int, of: String)
}
