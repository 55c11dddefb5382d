import Figures
import Registry
import Statistics
import Storage

/// Finds figures by words in any of the three languages.
public enum FindFigures {
    /// The figures that the words may mean, most likely first.
    public static func run(_ words: String, in zone: Zone, limit: Int = 20) async throws -> [Figure] {
        let reader = try await FigureReader(zone: zone)
        let facts = await reader.gathered
        let catalogue = Catalogue(
            indicators: facts.indicators.values, places: facts.register.places, groups: facts.groups.values,
            classification: facts.classification)
        return try await run(words, catalogue: catalogue, with: reader, limit: limit)
    }

    /// The same from a reader and a catalogue that are open.
    public static func run(
        _ words: String, catalogue: Catalogue, with reader: FigureReader, limit: Int = 20
    ) async throws -> [Figure] {
        let facts = await reader.gathered
        let zone = reader.zone
        let matches = catalogue.matches(in: words)
        let indicators = matches.compactMap { if case .indicator(let id) = $0.target { id } else { nil } }
        let places = matches.compactMap { if case .place(let id) = $0.target { id } else { nil } }
        let groups = matches.compactMap { if case .group(let id) = $0.target { id } else { nil } }
        let measures = matches.compactMap { if case .measure(let measure) = $0.target { measure } else { nil } }
        guard !matches.isEmpty else { return [] }
        let period = PeriodWords.period(in: words)
        var found: [Figure] = []
        for indicator in unique(indicators).isEmpty ? facts.indicators.keys.sorted() : unique(indicators) {
            guard let definition = facts.indicators[indicator] else { continue }
            for place in unique(places).isEmpty ? [zone.settings.zonePlace] : unique(places) {
                for group in unique(groups).isEmpty ? ["all"] : unique(groups) {
                    for measure in measures.isEmpty ? [.level, .growth(.comparable, baseYear: nil)] : measures {
                        for period in try await periods(period, of: definition, today: facts.today, in: zone) {
                            let address = FigureAddress(
                                indicator: indicator, places: [place], group: group, period: period, measure: measure)
                            let figure = try await reader.figure(address)
                            if figure.value.unknown == nil { found.append(figure) }
                            if found.count == limit { return found }
                        }
                    }
                }
            }
        }
        return found
    }

    /// The periods to look at: the one asked for in the form that the indicator has, else the
    /// latest that the record holds.
    private static func periods(
        _ asked: Period?, of indicator: Indicator, today: Day, in zone: Zone
    ) async throws -> [Period] {
        switch indicator.source {
        case .projects, .contracts, .plannedTotals, .contractAmounts, .places, .capacity, .readings, .statements:
            let day = asked.map { min($0.lastDay, today) } ?? today
            guard case .readings = indicator.source, let asked else { return [.day(day)] }
            return [asked]
        case .capacityHours, .quotient:
            let lastMonthEnd = today.adding(days: -today.day)
            return [asked ?? .yearToDate(year: lastMonthEnd.year, month: lastMonthEnd.month)]
        case .series(let form, let series):
            if let asked {
                if case .month(let year, let month) = asked { return [.yearToDate(year: year, month: month), asked] }
                return [asked]
            }
            let held = try await zone.record.periods(ofSeries: SeriesName.reported(form: form, series: series))
            guard let latest = held.last(where: { $0.lastDay < today }) else { return [] }
            return [.yearToDate(year: latest.year, month: latest.months.upperBound)]
        }
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }
}
