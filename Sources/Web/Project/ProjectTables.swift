import Figures
import Registry

/// The tables of a project's page.
struct ProjectTables {
    let model: ProjectModel
    let language: Language
    private let words = ProjectMessages()

    init(model: ProjectModel, language: Language) {
        self.model = model
        self.language = language
    }

    /// The phases as they stand.
    var phases: PageTable {
        PageTable(
            name: "phases", title: words.phases[language],
            columns: [
                .words(words.phase[language]), .words(words.status[language]), .words(words.owner[language]),
                .words(words.plannedStart[language]), .words(words.plannedCompletion[language]), .words(words.since[language]),
            ],
            rows: model.row.phases.map { entry in
                PageTable.Row(cells: [
                    .words(entry.value.name[language], note: ProjectMessages.phase(entry.value.phase)[language]), .words(entry.value.status.words[language]),
                    .words(entry.value.owner.isEmpty ? "–" : entry.value.owner), .day(entry.value.plannedStart),
                    .day(entry.value.plannedCompletion), .day(entry.from),
                ])
            })
    }

    /// Everything told, each with the document that told it.
    var history: PageTable {
        PageTable(
            name: "history", title: words.history[language],
            columns: [
                .words(words.knownOn[language]), .words(words.phase[language]), .words(words.status[language]),
                .words(words.since[language]), .amount(words.planned[language], in: ProjectsTables.plan, language),
                .words(words.plannedCompletion[language]), .words(words.document[language]),
            ], rows: model.histories.map(told))
    }

    private func told(_ told: ProjectModel.Told) -> PageTable.Row {
        let (entry, filing) = (told.entry, told.entry.source.filing)
        let planned = told.plannedTotal.map { value -> PageTable.Cell in
            let value = FigureValue.exact(value)
            return PageTable.Cell(
                text: value.cellText(column: ProjectsTables.plan, decimals: 2, in: language), plain: value.decimalString(unit: .yuan) ?? "",
                href: DocumentPage.path(entry.source.cell("planned_total"), language))
        }
        return PageTable.Row(cells: [
            .day(entry.knownOn), .words(entry.value.name[language], note: ProjectMessages.phase(entry.value.phase)[language]),
            .words(entry.value.status.words[language], href: DocumentPage.path(entry.source.cell("status"), language)),
            .day(entry.from), planned ?? .words("–"), .day(entry.value.plannedCompletion),
            .words(
                filing.document.name, href: DocumentPage.path(entry.source.cell("status"), language),
                badges: [filing.provenance.words[language]]),
        ])
    }

    /// Investment completed, a row a month.
    var investment: PageTable {
        PageTable(
            name: "investment", title: words.investment[language],
            columns: [.words(words.period[language]), .amount(words.completed[language], in: ProjectsTables.plan, language)],
            rows: model.months.reversed().map { figure in
                PageTable.Row(cells: [
                    .period(figure.address.period.words[language]), .figure(figure, column: ProjectsTables.plan, decimals: 4, in: language),
                ])
            })
    }
}
