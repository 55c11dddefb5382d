import Trade

/// A file that a frozen quotation rests on.
public struct QuotationSource: Hashable, Sendable {
    /// What the file is to the quotation.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case request, bill, facts
    }

    /// A file at hand.
    struct File {
        var role: Role
        var file: HeldTradeFacts.File
    }

    public var role: Role
    /// Its path within the folder of trade facts, or its name beside the request.
    public var path: String
    /// The SHA-256 of its bytes.
    public var hash: String
}
