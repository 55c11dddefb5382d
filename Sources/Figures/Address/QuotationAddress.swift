/// The address of a number in a quotation: `quotation/ID/line/1/acfta/duty`.
public struct QuotationAddress: Hashable, Sendable, CustomStringConvertible {
    /// The quotation's id.
    public var id: String
    /// The way from the whole quotation down to the number.
    public var path: [String]

    public init(id: String, path: [String] = []) {
        self.id = id
        self.path = path
    }

    /// Reads `quotation/ID[/part …]`; `nil` for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 2, parts[0] == "quotation", !parts.contains("") else { return nil }
        self.init(id: parts[1], path: Array(parts.dropFirst(2)))
    }

    /// The address of a part of this number.
    public func appending(_ part: String) -> QuotationAddress { QuotationAddress(id: id, path: path + [part]) }

    public var description: String { (["quotation", id] + path).joined(separator: "/") }
}
