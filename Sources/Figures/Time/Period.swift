/// The period that a figure or a report speaks of.
public enum Period: Hashable, Sendable {
    /// One calendar month: `2024-07`.
    case month(year: Int, month: Int)
    /// January to the month named: `2024-07.ytd`.
    case yearToDate(year: Int, month: Int)
    /// A quarter of the year: `2024-Q2`.
    case quarter(year: Int, quarter: Int)
    /// A calendar year: `2024`.
    case year(Int)
    /// A stock at the end of a day: `2024-08-20`.
    case day(Day)

    /// January and February together, the first period of enterprise forms in a year.
    ///
    /// It is the same interval as the year to date of February, and has that one address.
    public static func januaryFebruary(_ year: Int) -> Period {
        .yearToDate(year: year, month: 2)
    }

    public var year: Int {
        switch self {
        case .month(let year, _), .yearToDate(let year, _), .quarter(let year, _), .year(let year): year
        case .day(let day): day.year
        }
    }

    /// The first and the last month covered (a day: its month).
    public var months: ClosedRange<Int> {
        switch self {
        case .month(_, let month): month...month
        case .yearToDate(_, let month): 1...month
        case .quarter(_, let quarter): (quarter * 3 - 2)...(quarter * 3)
        case .year: 1...12
        case .day(let day): day.month...day.month
        }
    }

    public var firstDay: Day {
        if case .day(let day) = self { return day }
        return Day(uncheckedYear: year, month: months.lowerBound, day: 1)
    }

    public var lastDay: Day {
        if case .day(let day) = self { return day }
        let month = months.upperBound
        return Day(uncheckedYear: year, month: month, day: Day.daysIn(month: month, of: year))
    }

    /// The same period `count` years later (earlier if negative); 29 February becomes the 28th.
    public func shifted(years count: Int) -> Period {
        switch self {
        case .month(let year, let month): .month(year: year + count, month: month)
        case .yearToDate(let year, let month): .yearToDate(year: year + count, month: month)
        case .quarter(let year, let quarter): .quarter(year: year + count, quarter: quarter)
        case .year(let year): .year(year + count)
        case .day(let day):
            .day(Day(
                uncheckedYear: day.year + count, month: day.month,
                day: min(day.day, Day.daysIn(month: day.month, of: day.year + count))))
        }
    }

    /// ISO 8601: `2024-07`, `2024-01/2024-07`, `2024`, `2024-08-20`.
    public var iso8601: String {
        switch self {
        case .yearToDate(_, 1), .month: "\(year.padded(to: 4))-\(months.upperBound.padded(to: 2))"
        case .yearToDate, .quarter:
            "\(year.padded(to: 4))-\(months.lowerBound.padded(to: 2))/\(year.padded(to: 4))-\(months.upperBound.padded(to: 2))"
        case .year: year.padded(to: 4)
        case .day(let day): day.description
        }
    }
}

extension Period: CustomStringConvertible {
    /// The form used in addresses.
    public var description: String {
        switch self {
        case .month(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2))"
        case .yearToDate(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2)).ytd"
        case .quarter(let year, let quarter): "\(year.padded(to: 4))-Q\(quarter)"
        case .year(let year): year.padded(to: 4)
        case .day(let day): day.description
        }
    }
}

extension Period: Comparable {
    /// By last day, then the longer period first; of one interval in two forms (January and the
    /// year to date of January) the form decides, so that sorting has one outcome.
    public static func < (left: Period, right: Period) -> Bool {
        (left.lastDay, left.firstDay, left.formRank) < (right.lastDay, right.firstDay, right.formRank)
    }

    private var formRank: Int {
        switch self {
        case .year: 0
        case .quarter: 1
        case .yearToDate: 2
        case .month: 3
        case .day: 4
        }
    }
}
