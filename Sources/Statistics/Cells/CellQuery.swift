import Figures
import Registry

/// Which cells to read: one series, some periods, what was known on a day.
public struct CellQuery: Hashable, Sendable {
    public var series: String
    public var periods: PeriodSelection
    /// `nil` reads the whole history, for vintages.
    public var asOf: Day?
    /// Only the cells of some districts; `nil` reads all.
    public var districts: Set<District>?

    public enum PeriodSelection: Hashable, Sendable {
        case these(Set<Period>)
        /// Readings from after the first day (or from the beginning) to the last, inclusive.
        case days(after: Day?, through: Day)
    }

    /// A district within a prefecture that it ever lay in.
    public struct District: Hashable, Sendable, Comparable {
        public var prefecture, district: String

        public init(prefecture: String, district: String) {
            (self.prefecture, self.district) = (prefecture, district)
        }

        /// The one that an atom lies in.
        public init(_ atom: PlaceAtom) {
            self.init(prefecture: atom.prefecture, district: atom.district)
        }

        public static func < (left: District, right: District) -> Bool {
            (left.prefecture, left.district) < (right.prefecture, right.district)
        }
    }

    public init(series: String, periods: PeriodSelection, asOf: Day?, districts: Set<District>? = nil) {
        self.series = series
        self.periods = periods
        self.asOf = asOf
        self.districts = districts
    }
}
