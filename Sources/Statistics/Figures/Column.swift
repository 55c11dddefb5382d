import Figures

/// Which of a cell's four sums a level reads, for which month; or a span of readings.
enum Column: Hashable {
    case month(Period), yearToDate(Period)
    case priorMonth(Period), priorYearToDate(Period)
    /// Readings after a day (or from the beginning) through another.
    case readings(after: Day?, through: Day)

    func value(of sums: CellSums) -> ExactDecimal {
        switch self {
        case .month, .readings: sums.month
        case .yearToDate: sums.yearToDate
        case .priorMonth: sums.priorMonth
        case .priorYearToDate: sums.priorYearToDate
        }
    }

    /// The field of a form's series that it is read from.
    func field(of series: ReportedSeries) -> String? {
        switch self {
        case .month: series.month
        case .yearToDate: series.yearToDate
        case .priorMonth: series.priorMonth
        case .priorYearToDate: series.priorYearToDate
        case .readings: nil
        }
    }

    var periods: CellQuery.PeriodSelection {
        switch self {
        case .month(let period), .yearToDate(let period), .priorMonth(let period), .priorYearToDate(let period):
            .these([period])
        case .readings(let after, let through): .days(after: after, through: through)
        }
    }

    /// The month that the report was filed for.
    var reportPeriod: Period? {
        switch self {
        case .month(let period), .yearToDate(let period), .priorMonth(let period), .priorYearToDate(let period): period
        case .readings: nil
        }
    }
}

extension Period {
    /// The columns that a flow over this period is read from; several are added (a quarter's
    /// months). `nil` where flows have no such period.
    ///
    /// A year is December's year to date and the first quarter March's: year-to-date is never
    /// summed from months.
    func columns(isPrior: Bool) -> [Column]? {
        let year = year
        func column(month: Int, isYearToDate: Bool) -> Column {
            let report = Period.month(year: year, month: month)
            return switch (isPrior, isYearToDate) {
            case (false, false): .month(report)
            case (false, true): .yearToDate(report)
            case (true, false): .priorMonth(report)
            case (true, true): .priorYearToDate(report)
            }
        }
        switch self {
        case .month(_, let month): return [column(month: month, isYearToDate: false)]
        case .yearToDate(_, let month): return [column(month: month, isYearToDate: true)]
        case .year: return [column(month: 12, isYearToDate: true)]
        case .quarter(_, 1): return [column(month: 3, isYearToDate: true)]
        case .quarter: return months.map { column(month: $0, isYearToDate: false) }
        case .day: return nil
        }
    }

    /// The periods that a quarter's level is summed from.
    var monthsOfQuarter: [Period] {
        months.map { .month(year: year, month: $0) }
    }
}
