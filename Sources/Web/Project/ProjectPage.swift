import Actions
import Figures
import Formats
import Registry
import Statistics

/// One project: its phases, what was planned when, what was invested month by month, and the documents that tell it.
struct ProjectPage: Page {
    typealias Messages = ProjectMessages

    static let name = "project"
    static let template = "Project"
    static let queryBudget = 30

    func model(for request: PageRequest, in state: ZoneState) async throws -> ProjectModel {
        guard request.rest.count == 1, let id = request.rest.first, let project = state.register.projects[id],
            let row = try ListProjects.run(over: state.facts).first(where: { $0.id == id })
        else { throw PageFault.notFound }
        let entries = project.phases.flatMap(\.history.entries).filter { $0.knownOn <= state.today }
        let form = entries.first.flatMap { state.facts.forms[$0.source.filing.form] }
        let plans = entries.map { entry in
            form.flatMap { entry.source.value("planned_total", of: $0.version(for: entry.source.line.period)) }
        }
        var figures: [Figure] = []
        if state.facts.indicators["projects.planned-all"] != nil {
            let planned = try await state.reader.figure(ProjectsPage.address("projects.planned-all", id, .day(state.today)))
            if planned.value.exact?.isZero == false { figures.append(planned) }
        }
        for indicator in ["investment.planned", "output.expected"] where state.facts.indicators[indicator] != nil {
            let told = try await state.reader.figure(ProjectsPage.address(indicator, id, .day(state.today)))
            if told.value.unknown == nil { figures.append(told) }
        }
        var months: [Figure] = []
        if let invested = state.facts.indicators["investment.completed"],
            let period = try await LatestPeriod.run(of: invested, in: state.zone)
        {
            let completed = try await state.reader.figure(ProjectsPage.address(invested.id, id, period))
            if completed.value.unknown == nil { figures.append(completed) }
            months = try await TraceSeries.run(ProjectsPage.address(invested.id, id, period), count: 24, with: state.reader)
        }
        return ProjectModel(
            row: row, histories: zip(entries, plans).map { ProjectModel.Told(entry: $0, plannedTotal: $1) }
                .sorted { ($1.entry.knownOn, $0.entry.value.phase) < ($0.entry.knownOn, $1.entry.value.phase) },
            figures: figures, months: months, today: state.today,
            area: row.area.map { ($0, state.register.name(of: $0)) }, indicators: state.facts.indicators.mapValues(\.title))
    }

    func title(of model: ProjectModel, in language: Language) -> String { model.row.name[language] }

    func view(of model: ProjectModel, for request: PageRequest) -> Any {
        ProjectView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: ProjectModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return ProjectJSON(language: request.language).value(of: model.row).adding(
            .members([
                "figures": .array(model.figures.map(figures.value)), "investment": .array(model.months.map(figures.value)),
                "history": .array(
                    model.histories.map { told in
                        .members([
                            "phase": .string(told.entry.value.phase), "from": .string(told.entry.from.description),
                            "knownOn": .string(told.entry.knownOn.description), "status": .string(told.entry.value.status.rawValue),
                            "plannedTotal": .optional(told.plannedTotal.flatMap { FigureValue.exact($0).decimalString(unit: .yuan) }),
                            "document": .string(told.entry.source.filing.document.hash), "row": .number(told.entry.source.line.row),
                        ])
                    }),
            ]))
    }

    func tables(of model: ProjectModel, for request: PageRequest) -> [PageTable] {
        let tables = ProjectTables(model: model, language: request.language)
        return [tables.phases, tables.history, tables.investment]
    }
}
