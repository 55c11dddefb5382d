import Actions
import Figures
import Formats
import Registry
import Statistics

/// How the zone is, what changed, and what needs the office.
struct GlancePage: Page {
    typealias Messages = GlanceMessages

    static let name = ""
    static let template = "Glance"
    static let queryBudget = 120
    static let navigation: NavigationEntry? = NavigationEntry(words: GlanceMessages().glance, icon: "glance", isOnPhones: true)
    static let dependsOnPins = true

    func model(for request: PageRequest, in state: ZoneState) async throws -> GlanceModel {
        guard request.rest.isEmpty else { throw PageFault.notFound }
        let levels = try await FindHeadlines.run(whole: state.whole, with: state.reader)
        var headlines: [GlanceModel.Headline] = []
        for level in levels {
            let growth = try await state.reader.figure(level.address.with(measure: .growth(.comparable, baseYear: nil)))
            headlines.append(
                GlanceModel.Headline(
                    level: level, growth: growth.value.unknown == nil ? growth : nil,
                    series: try await TraceSeries.run(level.address, count: 13, with: state.reader)))
        }
        var pinned: [Figure] = []
        for address in PinnedFigures(cookie: request.pins).addresses {
            // What was pinned may be gone; then the page goes on without it.
            if let figure = try? await state.reader.figure(address) { pinned.append(figure) }
        }
        let parts = try await parts(for: request, in: state)
        let watched = levels + parts.figures.map(\.figure).filter { figure in
            figure.address.measure == .level && figure.value.unknown == nil && !levels.contains { $0.address == figure.address }
        }
        return GlanceModel(
            headlines: headlines, pinned: pinned, parts: parts,
            attention: try await FindAttention.run(over: watched, with: state.reader), regions: state.regions,
            regionNames: Dictionary(
                state.regions.flatMap(\.places).map { ($0, state.register.name(of: $0)) }) { first, _ in first },
            name: state.zone.settings.name, today: state.today)
    }

    /// The areas of the zone; where it has none, what lies next below the whole.
    private func parts(for request: PageRequest, in state: ZoneState) async throws -> GlanceModel.Parts {
        let indicators = state.facts.indicators.values.filter { $0.source != .statements }.sorted { $0.id < $1.id }
        let asked = request.query["map"]
        guard asked ?? "" == "" || indicators.contains(where: { $0.id == asked }) else { throw PageFault.badQuestion("map") }
        let showsGrowth = request.query["measure"] == "growth"
        let preferred = ["investment.completed", "output.gross"]
        guard let whole = state.whole, let usual = indicators.first(where: { preferred.contains($0.id) }) ?? indicators.first else {
            return GlanceModel.Parts(figures: [], choices: [], indicator: nil, preferred: nil, showsGrowth: false)
        }
        let indicator = indicators.first { $0.id == asked } ?? usual
        let places = state.register.places
        let below = places.children(of: whole, on: state.today, asOf: state.today).filter { $0.kind != .programme && $0.kind != .zone }
        let members = below.isEmpty ? places.members(of: whole, on: state.today, asOf: state.today) : below
        let period: Period
        switch indicator.source {
        case .series: period = try await LatestPeriod.run(of: indicator, in: state.zone) ?? .day(state.today)
        default: period = .day(state.today)
        }
        var figures: [(Place, Figure)] = []
        for place in members.prefix(60) {
            let address = FigureAddress(
                indicator: indicator.id, places: [place.id], period: period,
                measure: showsGrowth ? .growth(.comparable, baseYear: nil) : .level)
            figures.append((place, try await state.reader.figure(address)))
        }
        return GlanceModel.Parts(
            figures: figures, choices: indicators.map { ($0.id, $0.title) }, indicator: indicator.id, preferred: (usual.id, usual.title),
            showsGrowth: showsGrowth)
    }

    func title(of model: GlanceModel, in language: Language) -> String { GlanceMessages().glance[language] }

    func view(of model: GlanceModel, for request: PageRequest) -> Any {
        GlanceView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: GlanceModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "zone": .string(model.name[request.language]), "today": .string(model.today.description),
            "headlines": .array(
                model.headlines.map { headline in
                    .members([
                        "level": figures.value(of: headline.level), "growth": headline.growth.map(figures.value),
                        "series": .array(headline.series.map(figures.value)),
                    ])
                }),
            "parts": .array(
                model.parts.figures.map { part in
                    .members(["place": .string(part.place.id), "figure": figures.value(of: part.figure)])
                }),
            "attention": .array(
                model.attention.map { item in
                    .members([
                        "rule": .string(item.rule.rawValue), "sentence": .string(item.rule.sentence[request.language]),
                        "figures": .array(item.figures.map { figures.value(of: $0.figure) }),
                        "projects": .array(
                            item.projects.map {
                                .members(["project": .string($0.project.id), "since": .string($0.since.description)])
                            }),
                    ])
                }),
            "pinned": .array(model.pinned.map(figures.value)),
        ])
    }

    func tables(of model: GlanceModel, for request: PageRequest) -> [PageTable] {
        [GlanceTables.parts(model, request.language), GlanceTables.headlines(model, request.language)]
    }
}
