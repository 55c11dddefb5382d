/// Who acts, and what they may do.
public struct Access: Hashable, Sendable {
    /// Kept for good with everything they enter.
    public var name: String
    /// Whether they may file documents as known on an earlier day than today.
    public var mayBackdate: Bool

    public init(name: String, mayBackdate: Bool = false) {
        self.name = name
        self.mayBackdate = mayBackdate
    }
}
