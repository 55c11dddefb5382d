import Figures

/// The days on which something holds.
public struct DatedSpan: Hashable, Sendable {
    /// The first day.
    public var from: Day
    /// The last day; `nil` where no end is set.
    public var until: Day?

    public init(from: Day, until: Day? = nil) {
        (self.from, self.until) = (from, until)
    }

    /// Whether it holds on a day.
    public func contains(_ day: Day) -> Bool { day >= from && until.map { day <= $0 } ?? true }

    /// Whether a day is in both.
    public func overlaps(_ other: DatedSpan) -> Bool {
        (until.map { other.from <= $0 } ?? true) && (other.until.map { from <= $0 } ?? true)
    }
}
