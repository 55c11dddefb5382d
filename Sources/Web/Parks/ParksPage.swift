import Actions
import Figures
import Formats
import Registry
import Statistics

/// The parks: where they lie, what they put out, how it grows, and how many reports came in.
struct ParksPage: Page {
    typealias Messages = ParksMessages

    static let name = "parks"
    static let template = "Parks"
    static let queryBudget = 12
    static let navigation: NavigationEntry? = NavigationEntry(words: ParksMessages().parks, icon: "parks")

    func model(for request: PageRequest, in state: ZoneState) async throws -> ParksModel {
        let (places, today) = (state.register.places, state.today)
        let known = places.places.values.compactMap { $0.value(on: today, asOf: today) }
        let chosen = request.query["place"].flatMap { $0.isEmpty ? nil : $0 }
        if let chosen, places.places[chosen] == nil { throw PageFault.notFound }
        let output = state.facts.indicators["output.gross"]
        var period: Period?
        if let output { period = try await LatestPeriod.run(of: output, in: state.zone) }
        var rows: [ParksModel.Row] = []
        for place in known.filter({ $0.kind == .park || $0.kind == .site }).sorted(by: { $0.id < $1.id }) {
            let area = places.memberships(of: place.id, kind: .area, on: today, asOf: today).first
            let above = places.ancestors(of: place.id, on: today, asOf: today)
            let programmes = places.memberships(of: place.id, kind: .programme, on: today, asOf: today)
            let zones = area.map { places.ancestors(of: $0, on: today, asOf: today) } ?? []
            guard chosen.map({ ([place.id, area ?? ""] + above + programmes + zones).contains($0) }) ?? true else { continue }
            var row = ParksModel.Row(place: place, prefecture: places.prefecture(of: place.id, on: today, asOf: today), area: area)
            if let output, let period {
                let level = ProjectsPage.address(output.id, place.id, period)
                row.output = try await state.reader.figure(level)
                row.growth = try await state.reader.figure(level.with(measure: .growth(.comparable, baseYear: nil)))
                row.response = try await state.reader.figure(level.with(measure: .response))
            }
            rows.append(row)
        }
        return ParksModel(
            rows: rows, chosen: chosen.map { ($0, state.register.name(of: $0)) }, period: period,
            choices: [PlaceKind.zone, .programme, .area, .prefecture].flatMap { kind in
                known.filter { $0.kind == kind }.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }
            }, names: Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }, regions: state.regions)
    }

    func title(of model: ParksModel, in language: Language) -> String { ParksMessages().parks[language] }

    func view(of model: ParksModel, for request: PageRequest) -> Any {
        ParksView(model, for: request, table: tables(of: model, for: request)[0])
    }

    func json(of model: ParksModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "parks": .array(
                model.rows.map { row in
                    .members([
                        "id": .string(row.place.id), "name": .string(row.place.name[request.language]),
                        "kind": .string(row.place.kind.rawValue), "prefecture": .optional(row.prefecture), "area": .optional(row.area),
                        "figures": .array([row.output, row.growth, row.response].compactMap { $0.map(figures.value) }),
                    ])
                })
        ])
    }

    func tables(of model: ParksModel, for request: PageRequest) -> [PageTable] {
        [ParksTables(model: model, language: request.language).parks]
    }
}
