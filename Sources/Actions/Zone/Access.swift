import Figures

/// Who acts, and what they may do.
public struct Access: Hashable, Sendable {
    /// Kept for good with everything they enter.
    public var name: String
    /// Whether they may file documents as known on an earlier day than today.
    public var mayBackdate: Bool
    /// The day on which they asked for what is done later: what was known that day is not backdated by having waited.
    public var askedOn: Day?

    public init(name: String, mayBackdate: Bool = false, askedOn: Day? = nil) {
        self.name = name
        self.mayBackdate = mayBackdate
        self.askedOn = askedOn
    }
}
