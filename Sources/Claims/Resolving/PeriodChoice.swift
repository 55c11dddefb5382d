import Figures
import Registry
import Statistics

/// The periods of addresses that a figure's words allow.
struct PeriodChoice {
    let publishedOn: Day
    let today: Day
    let register: ZoneRegister

    func periods(of reading: Reading, indicator: Indicator?) -> [Period] {
        guard let indicator else { return [] }
        let period = reading.period?.period
        let isOwn = reading.period?.origin == .sentence
        switch indicator.source {
        case .projects, .contracts, .plannedTotals, .contractAmounts, .places, .capacity:
            return [.day(isOwn ? period.map(endDay) ?? publishedOn : publishedOn)]
        case .statements:
            // What others say stands at a day or for a year; a text that names the year means it.
            if isOwn, let period, case .year = period { return [period] }
            return [.day(isOwn ? period.map(endDay) ?? publishedOn : publishedOn)]
        case .readings:
            // Without a period of its own, what is counted so far.
            if isOwn, let period { return [period] }
            return [.day(publishedOn)]
        case .capacityHours, .quotient:
            return isOwn ? [period].compactMap { $0 } : latest
        case .series:
            if reading.period?.words != nil || reading.period?.origin != .publication, let period {
                if case .day = period { return [] }
                return reading.period?.iso8601 == nil ? [] : [period]
            }
            if reading.period?.words != nil { return [] }
            return latest
        }
    }

    /// What a text may mean that names no period: the latest months that could be known, alone or
    /// with those before, and the year before.
    private var latest: [Period] {
        let month = publishedOn.month == 1 ? 12 : publishedOn.month - 1
        let year = publishedOn.month == 1 ? publishedOn.year - 1 : publishedOn.year
        return [.yearToDate(year: year, month: month), .month(year: year, month: month), .year(publishedOn.year - 1)]
    }

    /// A stock of a period is that of its end, as far as it was over at publication.
    private func endDay(_ period: Period) -> Day {
        min(period.lastDay, publishedOn)
    }
}
