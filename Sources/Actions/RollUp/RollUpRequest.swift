import Figures
import Products
import Registry

/// What is asked of a roll-up; what nobody says is chosen from what the zone holds.
public struct RollUpRequest: Hashable, Sendable {
    public var indicator: String
    /// The place that is split, or told as a whole; `nil` for the zone.
    public var within: String?
    /// By which kind of places; `nil` for the place as a whole.
    public var kind: PlaceKind?
    /// By which level of GB/T 4754; `nil` for all classes together.
    public var level: IndustryClass.Level?
    /// The first and the last month; `nil` from the start of the latest year that was reported of to its last month.
    public var months: ClosedRange<Period>?
    /// As it was known on a day; `nil` for today.
    public var asOf: Day?

    public init(
        indicator: String, within: String? = nil, kind: PlaceKind? = nil, level: IndustryClass.Level? = nil,
        months: ClosedRange<Period>? = nil, asOf: Day? = nil
    ) {
        (self.indicator, self.within, self.kind, self.level, self.months, self.asOf) = (indicator, within, kind, level, months, asOf)
    }
}
