import Figures

/// A calendar month.
public struct YearMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    /// 1 to 12.
    public let month: Int

    /// A month of the calendar, or `nil` where there is none.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(count: year * 12 + month - 1)
    }

    /// The month with a number of months since the calendar's beginning.
    init(count: Int) {
        self.year = count / 12
        self.month = count % 12 + 1
    }

    /// The month that a day lies in.
    public init(_ day: Day) {
        self.init(count: day.year * 12 + day.month - 1)
    }

    var count: Int { year * 12 + month - 1 }

    func adding(months: Int) -> YearMonth { YearMonth(count: count + months) }

    /// A day of this month; the last where the month has fewer.
    func day(_ day: Int) -> Day {
        Day(year: year, month: month, day: min(day, Day.daysIn(month: month, of: year))) ?? Day(dayNumber: 0)
    }

    var lastDay: Day { day(31) }

    public static func < (left: YearMonth, right: YearMonth) -> Bool { left.count < right.count }

    /// `2024-07`.
    public var description: String { String(day(1).description.prefix(7)) }
}
