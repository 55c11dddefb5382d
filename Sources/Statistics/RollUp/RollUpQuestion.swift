import Figures
import Products

/// What is to be added up: an indicator by place, class and month, as it was known on a day.
public struct RollUpQuestion: Hashable, Sendable {
    public var indicator: String
    public var places: [String]
    /// By which level of GB/T 4754; `nil` for all classes together.
    public var level: IndustryClass.Level?
    /// Ascending.
    public var months: [Period]
    public var asOf: Day

    public init(indicator: String, places: [String], level: IndustryClass.Level?, months: [Period], asOf: Day) {
        (self.indicator, self.places, self.level, self.months, self.asOf) = (indicator, places, level, months, asOf)
    }
}
