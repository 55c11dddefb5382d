import Figures

/// Which cells to read: one series, some periods, what was known on a day.
public struct CellQuery: Hashable, Sendable {
    public var series: String
    public var periods: PeriodSelection
    /// `nil` reads the whole history, for vintages.
    public var asOf: Day?
    /// Only the cells of some prefectures; `nil` reads all.
    public var prefectures: Set<String>?

    public enum PeriodSelection: Hashable, Sendable {
        case these(Set<Period>)
        /// Readings from after the first day (or from the beginning) to the last, inclusive.
        case days(after: Day?, through: Day)
    }

    public init(series: String, periods: PeriodSelection, asOf: Day?, prefectures: Set<String>? = nil) {
        self.series = series
        self.periods = periods
        self.asOf = asOf
        self.prefectures = prefectures
    }
}
