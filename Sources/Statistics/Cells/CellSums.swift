import Figures

/// The four sums of a cell over that period's filers, and how many they are.
///
/// Year-to-date is a sum of the filers' own year-to-date columns, never of months: leavers drop
/// out, and filers correct themselves. The prior-year columns are those that the filers gave.
public struct CellSums: Hashable, Sendable, AdditiveArithmetic {
    public var month: ExactDecimal
    public var yearToDate: ExactDecimal
    public var priorMonth: ExactDecimal
    public var priorYearToDate: ExactDecimal
    /// Respondents that answered.
    public var answered: Int

    public init(
        month: ExactDecimal = .zero, yearToDate: ExactDecimal = .zero, priorMonth: ExactDecimal = .zero,
        priorYearToDate: ExactDecimal = .zero, answered: Int = 0
    ) {
        self.month = month
        self.yearToDate = yearToDate
        self.priorMonth = priorMonth
        self.priorYearToDate = priorYearToDate
        self.answered = answered
    }

    public static let zero = CellSums()

    public static func + (left: CellSums, right: CellSums) -> CellSums {
        CellSums(
            month: left.month + right.month, yearToDate: left.yearToDate + right.yearToDate,
            priorMonth: left.priorMonth + right.priorMonth,
            priorYearToDate: left.priorYearToDate + right.priorYearToDate, answered: left.answered + right.answered)
    }

    public static func - (left: CellSums, right: CellSums) -> CellSums {
        CellSums(
            month: left.month - right.month, yearToDate: left.yearToDate - right.yearToDate,
            priorMonth: left.priorMonth - right.priorMonth,
            priorYearToDate: left.priorYearToDate - right.priorYearToDate, answered: left.answered - right.answered)
    }
}
