/// How quotations and what they rest on stand in the record.
enum QuotationRecord {
    /// The form of a filed quotation: a line for each file that it rests on, and lines that say in words what was quoted.
    static let form = "quotation"
    static let fields = ["role", "path", "sha256", "words"]
    /// The form of a file of trade facts, of a request or of a bill of materials.
    static let factForm = "trade.document"
    static let factFields = ["path", "sha256"]
    static let factChain = "reference"
    /// The chain of quotations whose factory is no place of the register.
    static let plainChain = "quotations"
}
