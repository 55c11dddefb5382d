import Figures

/// A quotation as it was filed: its document is the whole answer as JSON.
public struct FrozenQuotation: Sendable {
    public let id: String
    /// The day of import that it is for.
    public let day: Day
    public let filing: Filing
    /// All that it rests on.
    public let sources: [QuotationSource]
    /// What it is about; `nil` where the record does not say.
    public let summary: QuotationSummary?
}
