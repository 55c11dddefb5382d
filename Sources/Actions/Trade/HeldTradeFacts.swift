import Figures
import Formats
import Products
import Trade

/// Trade facts that are at hand, with the files that they were read from.
public struct HeldTradeFacts: Sendable {
    /// A file as it was read, by its path within the folder.
    public struct File: Hashable, Sendable {
        public var path: String
        public var document: FactDocument
        public var bytes: [UInt8]
    }

    public var facts: TradeFacts
    public var files: [File]
    /// Rules that were not taken.
    public var rejects: [FileReject]
}
