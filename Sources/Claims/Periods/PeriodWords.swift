import Figures

/// A period as the text words it, before the publication date gives it a year.
struct PeriodWords: Sendable {
    enum Year: Hashable, Sendable {
        case printed(Int)
        /// Counted from the year of publication: this year is 0, last year −1.
        case relative(Int)
        /// Not said: the latest such period that ended before publication.
        case unsaid
    }

    enum Form: Hashable, Sendable {
        case day(Year, month: Int, day: Int)
        /// `the 20th`, 20日: the latest such day.
        case dayOfMonth(Int)
        case month(Year, Int)
        case months(Year, ClosedRange<Int>)
        case yearToDate(Year, Int)
        case quarter(Year, Int)
        case half(Year, Int)
        case year(Year)
        /// Today, 目前: the day of publication, counted in days from it.
        case today(Int)
        /// Counted in months from the month of publication: last month, 本月.
        case monthFromPublication(Int)
        /// Counted from the period the text speaks of: a year earlier, 上月, the same period of last year.
        case yearsBack(Int)
        case monthsBack(Int)
        case quartersBack(Int)
        /// The same part of another year: `the same period in 1986`.
        case sameIn(Int)
        /// The same period as before: `during this period`, `for the two months`.
        case same
        /// `the two months`: the first months of the year, if the text has come that far.
        case firstMonths(Int)
        /// `between 1989 and 2003`.
        case years(ClosedRange<Int>)
        /// A stretch that no calendar names: the past five years, 近三年.
        case stretch
    }

    /// What the words around make of it.
    enum Use: Hashable, Sendable {
        case topic
        /// 比2019年, `than in 2019`.
        case comparedWith
        /// `since May 2020`, 自2011年: neither this nor that figure's period.
        case since
    }

    let form: Form
    let tokens: Range<Int>
    var use = Use.topic

    /// A period that the figure is compared with, not the one it speaks of.
    var isComparison: Bool {
        if use == .comparedWith { return true }
        return switch form {
        case .yearsBack, .monthsBack, .quartersBack, .sameIn: true
        default: false
        }
    }

    /// `from January to July` says when, not from what.
    var isInterval: Bool {
        switch form {
        case .yearToDate, .months, .quarter, .years: true
        default: false
        }
    }

    /// Whether a figure can be said to be of this period.
    var isNameable: Bool {
        if use == .since { return false }
        return switch form {
        case .stretch, .same: false
        default: true
        }
    }
}
