import Figures

/// Gives worded periods their dates, counted from the publication day and the period under discussion.
struct PeriodResolver {
    let publishedOn: Day?

    struct Resolved: Hashable {
        let iso8601: String?
        let period: Period?

        init(_ period: Period) {
            iso8601 = period.iso8601
            self.period = period
        }

        init(iso8601: String) {
            self.iso8601 = iso8601
            period = nil
        }
    }

    /// - Parameter current: the period the text speaks of, for `a year earlier` and 上月.
    func resolve(_ form: PeriodWords.Form, current: Resolved?) -> Resolved? {
        switch form {
        case .day(let year, let month, let day):
            guard let number = number(year, endingMonth: month, startingMonth: month), let day = Day(year: number, month: month, day: day)
            else { return nil }
            return Resolved(.day(day))
        case .dayOfMonth(let day):
            guard let publishedOn else { return nil }
            let isBefore = day > publishedOn.day
            let month = isBefore ? (publishedOn.month == 1 ? 12 : publishedOn.month - 1) : publishedOn.month
            let year = isBefore && publishedOn.month == 1 ? publishedOn.year - 1 : publishedOn.year
            return Day(year: year, month: month, day: day).map { Resolved(.day($0)) }
        case .month(let year, let month):
            return number(year, endingMonth: month, startingMonth: month).map { Resolved(.month(year: $0, month: month)) }
        case .months(let year, let months):
            return number(year, endingMonth: months.upperBound, startingMonth: months.lowerBound).map { year in
                let first = Period.month(year: year, month: months.lowerBound)
                let last = Period.month(year: year, month: months.upperBound)
                return Resolved(iso8601: "\(first.iso8601)/\(last.iso8601)")
            }
        case .yearToDate(let year, let month):
            return number(year, endingMonth: month, startingMonth: month).map { Resolved(.yearToDate(year: $0, month: month)) }
        case .quarter(let year, let quarter):
            return number(year, endingMonth: quarter * 3, startingMonth: quarter * 3).map { Resolved(.quarter(year: $0, quarter: quarter)) }
        case .half(let year, let half):
            return number(year, endingMonth: half * 6, startingMonth: half * 6).map { year in
                let last = Period.month(year: year, month: 12)
                return half == 1
                    ? Resolved(.yearToDate(year: year, month: 6))
                    : Resolved(iso8601: "\(Period.month(year: year, month: 7).iso8601)/\(last.iso8601)")
            }
        case .year(let year):
            return number(year, endingMonth: 1, startingMonth: 1).map { Resolved(.year($0)) }
        case .today(let days):
            return publishedOn.map { Resolved(.day($0.adding(days: days))) }
        case .monthFromPublication(let count):
            return publishedOn.map { Resolved(Self.month($0.year, $0.month + count)) }
        case .yearsBack(let count):
            return current?.period.map { Resolved($0.shifted(years: -count)) }
        case .sameIn(let year):
            return current?.period.map { Resolved($0.shifted(years: year - $0.year)) }
        case .monthsBack(let count):
            if case .month(let year, let month)? = current?.period { return Resolved(Self.month(year, month - count)) }
            return publishedOn.map { Resolved(Self.month($0.year, $0.month - count)) }
        case .quartersBack(let count):
            guard case .quarter(let year, let quarter)? = current?.period else { return nil }
            let index = year * 4 + quarter - 1 - count
            return Resolved(.quarter(year: index / 4, quarter: index % 4 + 1))
        case .firstMonths(let count):
            guard let period = current?.period, period.months.upperBound == count else { return current }
            return Resolved(.yearToDate(year: period.year, month: count))
        case .years(let years):
            return Resolved(iso8601: "\(Period.year(years.lowerBound).iso8601)/\(Period.year(years.upperBound).iso8601)")
        case .same: return current
        case .stretch: return nil
        }
    }

    private static func month(_ year: Int, _ month: Int) -> Period {
        let index = year * 12 + month - 1
        return .month(year: index / 12, month: index % 12 + 1)
    }

    /// A period without a year is the latest that had begun to be over at publication.
    private func number(_ year: PeriodWords.Year, endingMonth: Int, startingMonth: Int) -> Int? {
        switch year {
        case .printed(let year): return year
        case .relative(let offset): return publishedOn.map { $0.year + offset }
        case .unsaid: return publishedOn.map { endingMonth <= $0.month + (startingMonth == endingMonth ? 0 : 1) ? $0.year : $0.year - 1 }
        }
    }
}
