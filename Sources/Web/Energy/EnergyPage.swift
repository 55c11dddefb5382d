import Actions
import Figures
import Formats
import Registry
import Statistics

/// The generating units: what their meters counted, in all, month by month and unit by unit.
struct EnergyPage: Page {
    typealias Messages = EnergyMessages

    static let name = "energy"
    static let template = "Energy"
    static let queryBudget = 24
    static let navigation: NavigationEntry? = NavigationEntry(words: EnergyMessages().energy, icon: "energy")

    func model(for request: PageRequest, in state: ZoneState) async throws -> EnergyModel {
        let (facts, today, register) = (state.facts, state.today, state.register)
        let facilities = register.facilities.values.compactMap { $0.entry(on: today, asOf: today) }.sorted { $0.value.id < $1.value.id }
        guard facts.indicators["energy.generated"] != nil, !facilities.isEmpty else {
            return EnergyModel(sites: [], today: today, indicators: [:])
        }
        let places = Dictionary(grouping: facilities) { $0.value.seat.park ?? $0.value.seat.district }
        var sites: [EnergyModel.Site] = []
        for (place, units) in places.sorted(by: { $0.key < $1.key }) {
            func figure(_ indicator: String, _ period: Period, _ measure: Measure = .level) async throws -> Figure? {
                guard facts.indicators[indicator] != nil else { return nil }
                return try await state.reader.figure(ProjectsPage.address(indicator, place, period).with(measure: measure))
            }
            let year = Period.yearToDate(year: today.year, month: max(1, today.month - 1))
            let month = Period.month(year: today.year, month: max(1, today.month - 1))
            var heads: [Figure] = []
            for (indicator, period) in [
                ("energy.generated", Period.day(today)), ("energy.generated", year), ("capacity.installed", .day(today)),
                ("capacity.factor", year),
            ] {
                if let found = try await figure(indicator, period) { heads.append(found) }
            }
            if let share = try await figure("energy.generated", year, .share), share.value.unknown == nil { heads.append(share) }
            var rows: [EnergyModel.Generator] = []
            for unit in units {
                let address = ProjectsPage.address("energy.generated", unit.value.id, .day(today))
                rows.append(EnergyModel.Generator(
                    entry: unit, total: try await state.reader.figure(address),
                    year: try await state.reader.figure(address.with(period: year))))
            }
            let series = try await TraceSeries.run(ProjectsPage.address("energy.generated", place, month), count: 13, with: state.reader)
            var factors: [Figure] = []
            for figure in series where facts.indicators["capacity.factor"] != nil {
                factors.append(try await state.reader.figure(ProjectsPage.address("capacity.factor", place, figure.address.period)))
            }
            sites.append(EnergyModel.Site(
                id: place, name: register.name(of: place), heads: heads, months: series, factors: factors, units: rows))
        }
        return EnergyModel(sites: sites, today: today, indicators: facts.indicators.mapValues(\.title))
    }

    func title(of model: EnergyModel, in language: Language) -> String { EnergyMessages().energy[language] }

    func view(of model: EnergyModel, for request: PageRequest) -> Any { EnergyView(model, for: request) }

    func json(of model: EnergyModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "sites": .array(
                model.sites.map { site in
                    .members([
                        "place": .string(site.id), "name": .string(site.name[request.language]),
                        "figures": .array(site.heads.map(figures.value)), "months": .array((site.months + site.factors).map(figures.value)),
                        "units": .array(
                            site.units.map { unit in
                                .members([
                                    "id": .string(unit.entry.value.id), "status": .string(unit.entry.value.status.rawValue),
                                    "capacity": .string(unit.entry.value.capacity), "since": .string(unit.entry.from.description),
                                    "figures": .array([unit.total, unit.year].map(figures.value)),
                                ])
                            }),
                    ])
                })
        ])
    }

    func tables(of model: EnergyModel, for request: PageRequest) -> [PageTable] {
        let tables = EnergyTables(language: request.language)
        return model.sites.flatMap { [tables.units($0), tables.months($0)] }
    }
}
