import Figures
import Products

/// That one enterprise supplies another with a good. Links of several tiers join up by their names.
public struct SupplyLink: Hashable, Sendable {
    /// How it is known that they deal with each other.
    public enum Basis: String, Hashable, Sendable, CaseIterable {
        /// One of the two says so.
        case declared
        /// Concluded from what they make and need.
        case inferred
    }

    public var supplier: String
    public var buyer: String
    public var good: String
    public var basis: Basis
    public var from: Day
    public var evidence: Evidence

    public init(supplier: String, buyer: String, good: String, basis: Basis, from: Day, evidence: Evidence) {
        (self.supplier, self.buyer, self.good) = (supplier, buyer, good)
        (self.basis, self.from, self.evidence) = (basis, from, evidence)
    }
}
