import Figures

/// A quotation as it was filed: its document, and all that it rests on.
public struct FrozenQuotation: Sendable {
    /// A file that the quotation rests on.
    public struct Source: Hashable, Sendable {
        /// Its path within the folder of trade facts, `request` for what was asked, `bill/…` for a bill of materials.
        public var path: String
        public var hash: String
    }

    public let id: String
    /// The day of import that it is for.
    public let day: Day
    public let filing: Filing
    public let sources: [Source]
    /// The SHA-256 of the frozen answer.
    public let snapshot: String
}
