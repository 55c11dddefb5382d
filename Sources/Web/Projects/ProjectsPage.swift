import Actions
import Figures
import Formats
import Registry
import Statistics

/// All projects: where they stand, plan against what happened, and the way from contract to production.
struct ProjectsPage: Page {
    typealias Messages = ProjectsMessages

    static let name = "projects"
    static let template = "Projects"
    static let queryBudget = 12
    static let navigation: NavigationEntry? = NavigationEntry(words: ProjectsMessages().projects, icon: "projects", isOnPhones: true)

    func model(for request: PageRequest, in state: ZoneState) async throws -> ProjectsModel {
        let facts = state.facts
        let status = try request.query["status"].flatMap { text -> ProjectPhase.Status? in
            guard !text.isEmpty else { return nil }
            guard let status = ProjectPhase.Status(rawValue: text) else { throw PageFault.badQuestion("status") }
            return status
        }
        let place = request.query["place"].flatMap { $0.isEmpty ? nil : $0 }
        let words = (request.query["q"] ?? "").lowercased()
        let rows = try ListProjects.run(over: facts, place: place, status: status)
            .filter { words.isEmpty || Self.says($0, words) }
            .sorted { ($1.plannedTotal, $0.id) < ($0.plannedTotal, $1.id) }
        let day = Period.day(state.today)
        var steps: [Figure] = []
        var heads: [Figure] = []
        // A contract knows its park only: whether it lies in the zone is told of the project that it becomes.
        let wide = place ?? state.whole.map { whole in
            state.register.places.ancestors(of: whole, on: state.today, asOf: state.today).first ?? whole
        }
        if let wide {
            for indicator in ["contracts.signed", "contracts.landed", "projects.under-construction", "projects.in-production"]
            where facts.indicators[indicator] != nil {
                steps.append(try await state.reader.figure(Self.address(indicator, wide, day)))
            }
        }
        if let whole = place ?? state.whole {
            for indicator in ["projects.under-construction", "projects.planned-total"] where facts.indicators[indicator] != nil {
                heads.append(try await state.reader.figure(Self.address(indicator, whole, day)))
            }
            if let invested = facts.indicators["investment.completed"],
                let period = try await LatestPeriod.run(of: invested, in: state.zone)
            {
                let level = Self.address(invested.id, whole, period)
                heads.append(try await state.reader.figure(level))
                heads.append(try await state.reader.figure(level.with(measure: .growth(.comparable, baseYear: nil))))
            }
        }
        return ProjectsModel(
            rows: rows, range: try Pager.range(of: rows.count, for: request), today: state.today, place: place, status: status,
            steps: steps, wide: wide.map { state.register.name(of: $0) } ?? LocalizedText(same: ""), heads: heads,
            prefectures: Self.prefectures(of: rows, in: state), regions: state.regions,
            names: state.register.places.places.compactMapValues { $0.value(on: state.today, asOf: state.today)?.name },
            places: Self.places(in: state), indicators: facts.indicators.mapValues(\.title))
    }

    static func address(_ indicator: String, _ place: String, _ period: Period) -> FigureAddress {
        FigureAddress(indicator: indicator, places: [place], group: "all", period: period, measure: .level)
    }

    private static func says(_ row: ProjectRow, _ words: String) -> Bool {
        (row.name.all + [row.id] + row.phases.map(\.value.owner)).contains { $0.lowercased().contains(words) }
    }

    private static func prefectures(of rows: [ProjectRow], in state: ZoneState) -> [(id: String, count: Int)] {
        let ids = rows.compactMap { state.register.places.prefecture(of: $0.seat, on: state.today, asOf: state.today) }
        return Dictionary(grouping: ids) { $0 }.map { ($0.key, $0.value.count) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    }

    /// What can be chosen from: the areas of the zone, the prefectures, the parks.
    private static func places(in state: ZoneState) -> [(id: String, name: LocalizedText)] {
        let known = state.register.places.places.values.compactMap { $0.value(on: state.today, asOf: state.today) }
        return [PlaceKind.zone, .area, .prefecture, .park, .site].flatMap { kind in
            known.filter { $0.kind == kind }.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }
        }
    }

    func title(of model: ProjectsModel, in language: Language) -> String { ProjectsMessages().projects[language] }

    func view(of model: ProjectsModel, for request: PageRequest) -> Any {
        ProjectsView(model, for: request, table: ProjectsTables(model: model, language: request.language).projects(model.shown))
    }

    func json(of model: ProjectsModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "on": .string(model.today.description), "steps": .array(model.steps.map(figures.value)),
            "figures": .array(model.heads.map(figures.value)),
            "prefectures": .array(
                model.prefectures.map { .members(["place": .string($0.id), "projects": .number($0.count)]) }),
            "projects": .array(model.rows.map(ProjectJSON(language: request.language).value)),
        ])
    }

    func tables(of model: ProjectsModel, for request: PageRequest) -> [PageTable] {
        let tables = ProjectsTables(model: model, language: request.language)
        return [tables.projects(model.rows[...]), tables.steps, tables.prefectures(for: request)]
    }
}
