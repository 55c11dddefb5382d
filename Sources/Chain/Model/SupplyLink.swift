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
    /// The last day; `nil` while no end is known.
    public var until: Day?
    public var evidence: Evidence

    public init(supplier: String, buyer: String, good: String, basis: Basis, from: Day, until: Day? = nil, evidence: Evidence) {
        (self.supplier, self.buyer, self.good) = (supplier, buyer, good)
        (self.basis, self.from, self.until, self.evidence) = (basis, from, until, evidence)
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
