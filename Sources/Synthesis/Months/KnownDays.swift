import Figures

/// The days on which documents about a month become known.
struct KnownDays: Sendable {
    let draws: Draws

    /// Directories and status lists of a month: early in the next.
    func directory(_ month: YearMonth) -> Day { next(month, 3...6, 1) }

    /// Reports in time: around the due day of the next month.
    func reports(_ month: YearMonth) -> Day { next(month, 9...12, 2) }

    /// Reports that came late.
    func lateReports(_ month: YearMonth) -> Day { next(month, 24...27, 3) }

    /// Meter readings of a month's end.
    func readings(_ month: YearMonth) -> Day { next(month, 2...4, 4) }

    private func next(_ month: YearMonth, _ days: ClosedRange<Int>, _ kind: Int) -> Day {
        month.adding(months: 1).day(draws.whole(days, .known, month.count, kind))
    }
}
