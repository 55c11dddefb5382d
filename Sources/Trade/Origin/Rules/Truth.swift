/// The answer to a condition of an origin rule, ordered so that *and* is the least and *or* the greatest
/// (Kleene's three-valued logic).
public enum Truth: UInt8, Hashable, Sendable, Comparable {
    case notMet = 0
    /// A fact or a rule is missing that would decide it.
    case unknown = 1
    case met = 2

    public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}
