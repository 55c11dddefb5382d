import Actions
import Figures
import Formats
import Registry
import Statistics

/// A place of any kind: what it is, where it lies, its headline figures, and what lies in it.
struct PlacePage: Page {
    typealias Messages = PlaceMessages

    static let name = "place"
    static let template = "Place"
    static let queryBudget = 30

    func model(for request: PageRequest, in state: ZoneState) async throws -> PlaceModel {
        let (places, today, facts) = (state.register.places, state.today, state.facts)
        guard request.rest.count == 1, let id = request.rest.first, let entry = places.places[id]?.entry(on: today, asOf: today)
        else { throw PageFault.notFound }
        let above = places.ancestors(of: id, on: today, asOf: today)
            + places.memberships(of: id, kind: .area, on: today, asOf: today)
            + places.memberships(of: id, kind: .programme, on: today, asOf: today)
        var lines: [PlaceModel.Line] = []
        for indicator in ["output.gross", "investment.completed"] {
            guard let known = facts.indicators[indicator], let period = try await LatestPeriod.run(of: known, in: state.zone) else { continue }
            let level = ProjectsPage.address(indicator, id, period)
            lines.append(
                PlaceModel.Line(
                    level: try await state.reader.figure(level),
                    growth: try await state.reader.figure(level.with(measure: .growth(.comparable, baseYear: nil))),
                    series: try await TraceSeries.run(level, count: 7, with: state.reader)))
        }
        for indicator in ["projects.under-construction", "contracts.signed", "energy.generated"] where facts.indicators[indicator] != nil {
            let level = try await state.reader.figure(ProjectsPage.address(indicator, id, .day(today)))
            if level.value.unknown == nil, level.value.exact?.isZero != true { lines.append(.init(level: level, growth: nil, series: [])) }
        }
        let within = places.places.values.compactMap { $0.value(on: today, asOf: today) }.filter { other in
            other.parent == id || (places.memberships[other.id]?[id]?.value(on: today, asOf: today) ?? false)
                || ([.park, .site].contains(other.kind) && places.prefecture(of: other.id, on: today, asOf: today) == id)
        }
        return PlaceModel(
            entry: entry, above: above.compactMap { places.place($0, on: today, asOf: today) },
            within: within.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }, lines: lines,
            indicators: facts.indicators.mapValues(\.title), regions: state.regions,
            names: places.places.compactMapValues { $0.value(on: today, asOf: today)?.name },
            marked: Set([id] + above + (places.prefecture(of: id, on: today, asOf: today).map { [$0] } ?? [])))
    }

    func title(of model: PlaceModel, in language: Language) -> String { model.place.name[language] }

    func view(of model: PlaceModel, for request: PageRequest) -> Any {
        PlaceView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: PlaceModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "id": .string(model.place.id), "kind": .string(model.place.kind.rawValue), "name": .string(model.place.name[request.language]),
            "within": .texts(model.within.map(\.id)), "above": .texts(model.above.map(\.id)),
            "figures": .array(model.lines.flatMap { [$0.level] + ($0.growth.map { [$0] } ?? []) }.map(figures.value)),
        ])
    }

    func tables(of model: PlaceModel, for request: PageRequest) -> [PageTable] {
        let (words, language) = (PlaceMessages(), request.language)
        return [
            PageTable(
                name: "within", title: words.within[language], columns: [.words(words.place[language]), .words(words.kind[language])],
                rows: model.within.map {
                    PageTable.Row(cells: [
                        .words($0.name[language], href: PlaceLink.path($0.id, language)), .words(PlaceMessages.word(for: $0.kind)[language]),
                    ])
                })
        ]
    }
}
