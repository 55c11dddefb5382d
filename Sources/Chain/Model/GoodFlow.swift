import Figures
import Products

/// What of a good comes to a place or leaves it otherwise than through a process.
public struct GoodFlow: Hashable, Sendable {
    /// Which way, and why.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What may be brought in from outside a year.
        case imports = "import"
        /// What outside asks for a year.
        case exports = "export"
        /// What its makers use themselves a year, outside the processes listed.
        case ownUse = "own-use"
        /// What lies there and may be drawn within a year.
        case stock
        /// What users at the place ask for a year.
        case demand

        /// Whether it adds to what can be had.
        public var isSupply: Bool { self == .imports || self == .stock }
        /// Whether it crosses a border, so that a country and a gate may be told.
        public var crossesBorder: Bool { self == .imports || self == .exports }
    }

    public var kind: Kind
    public var good: String
    public var place: String
    /// In the good's unit.
    public var quantity: ExactDecimal
    public var from: Day
    /// The last day; `nil` while no end is known.
    public var until: Day?
    /// Where imports come from and exports go to: a country of the register; `nil` where it is not told.
    public var country: String?
    /// The gate or port that it passes, of the register; `nil` where it is not told.
    public var gate: String?
    public var evidence: Evidence

    public init(
        _ kind: Kind, good: String, place: String, quantity: ExactDecimal, from: Day, until: Day? = nil, country: String? = nil,
        gate: String? = nil, evidence: Evidence
    ) {
        (self.kind, self.good, self.place, self.quantity) = (kind, good, place, quantity)
        (self.from, self.until, self.country, self.gate, self.evidence) = (from, until, country, gate, evidence)
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
