import Actions
import Figures

/// The tables of the page of all projects.
struct ProjectsTables {
    let model: ProjectsModel
    let language: Language
    private let words = ProjectsMessages()

    init(model: ProjectsModel, language: Language) {
        self.model = model
        self.language = language
    }

    /// Plans are written in hundred millions of yuan.
    static let plan = MeasurementUnit.named("亿元") ?? .yuan

    func projects(_ rows: ArraySlice<ProjectRow>) -> PageTable {
        PageTable(
            name: "projects", title: words.projects[language],
            columns: [
                .words(words.project[language]), .words(words.place[language]), .words(words.status[language]),
                .amount(words.planned[language], in: Self.plan, language), .words(words.plannedStart[language]),
                .words(words.plannedCompletion[language]), .words(words.provenance[language]),
            ], rows: rows.map(row))
    }

    private func row(_ project: ProjectRow) -> PageTable.Row {
        PageTable.Row(cells: [
            .words(project.name[language], href: "/\(language.rawValue)/project/\(QueryText.encoded(project.id))"),
            .words(project.place[language], href: PlaceLink.path(project.seat, language)),
            .words(ProjectWording.statuses(of: project, in: language)),
            planned(project),
            .day(project.phases.compactMap(\.value.plannedStart).min()),
            .day(project.phases.compactMap(\.value.plannedCompletion).max()),
            .words(project.provenance.words[language]),
        ])
    }

    private func planned(_ project: ProjectRow) -> PageTable.Cell {
        guard !project.plannedTotal.isZero else { return .words("–") }
        let value = FigureValue.exact(project.plannedTotal)
        return PageTable.Cell(
            text: value.cellText(column: Self.plan, decimals: 2, in: language), plain: value.decimalString(unit: .yuan) ?? "",
            href: ValueLink.path(ProjectsPage.address("projects.planned-all", project.id, .day(model.today)), language), isValue: true)
    }

    /// The same that the map shows; each name leads to the projects that lie there, as narrowed as these.
    func prefectures(for request: PageRequest) -> PageTable {
        PageTable(
            name: "prefectures", title: words.map[language], columns: [.words(words.prefecture[language]), .number(words.projects[language])],
            rows: model.prefectures.map { id, count in
                PageTable.Row(cells: [
                    .words(model.names[id]?[language] ?? id, href: ProjectsView.path(to: id, request)),
                    PageTable.Cell(text: Self.text(count, language), plain: String(count)),
                ])
            })
    }

    static func text(_ count: Int, _ language: Language) -> String {
        NumberFormat(language).text(ExactDecimal(count).rounded(places: 0))
    }

    var steps: PageTable {
        PageTable(
            name: "steps", title: words.steps[language],
            columns: [.words(words.step[language]), .number(words.count[language])],
            rows: model.steps.map { figure in
                PageTable.Row(cells: [
                    .words(model.indicators[figure.address.indicator]?[language] ?? figure.address.indicator), .figure(figure, in: language),
                ])
            })
    }
}
