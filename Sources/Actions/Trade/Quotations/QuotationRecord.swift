/// How quotations and what they rest on stand in the record.
enum QuotationRecord {
    /// The form of a filed quotation.
    static let form = "quotation"
    /// The form of a file of trade facts.
    static let factForm = "trade.document"
    /// The chain of facts.
    static let factChain = "reference"
    /// The chain of quotations whose factory is no place of the register.
    static let plainChain = "quotations"
    static let fields = ["quotation", "sources"]
    static let factFields = ["path", "sha256"]
}
