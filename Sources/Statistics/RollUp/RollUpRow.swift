import Figures

/// A place and class in a month: the values that the figures of the same addresses have.
public struct RollUpRow: Hashable, Sendable {
    /// Of one period.
    public struct Values: Hashable, Sendable {
        public var level: FigureValue
        /// What comparable growth divides by.
        public var base: FigureValue
        public var growth: FigureValue

        public init(level: FigureValue, base: FigureValue, growth: FigureValue) {
            (self.level, self.base, self.growth) = (level, base, growth)
        }
    }

    public var place: String
    /// A class of GB/T 4754, or `all`.
    public var group: String
    public var month: Period
    /// Of the month alone.
    public var alone: Values
    /// From the start of its year.
    public var toDate: Values
    public var provenance: Set<Provenance>

    /// From the start of the month's year.
    public var periodToDate: Period { .yearToDate(year: month.year, month: month.months.upperBound) }
}
