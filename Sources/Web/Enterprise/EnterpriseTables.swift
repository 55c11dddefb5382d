import Actions
import Figures
import Statistics

/// The tables of an enterprise's page.
struct EnterpriseTables {
    let model: EnterpriseModel
    let language: Language
    private let words = EnterpriseMessages()

    init(model: EnterpriseModel, language: Language) {
        self.model = model
        self.language = language
    }

    /// The forms it reported on.
    var forms: [Form] {
        var seen: Set<String> = []
        return model.reports.map(\.form).filter { seen.insert($0.id).inserted }
    }

    /// The reports on a form, a row a period, each value from the start of the year.
    func reports(on form: Form) -> PageTable {
        let reports = model.reports.filter { $0.form.id == form.id }
        let version = reports.first.map { form.version(for: $0.period) } ?? form.versions[form.versions.count - 1]
        let series = version.series
        return PageTable(
            name: form.id, title: form.title[language],
            columns: [.words(words.period[language])]
                + series.map { series in
                    unit(of: series, version).map { .amount(title(of: series, form, version), in: $0, language) }
                        ?? .number(title(of: series, form, version))
                }
                + [.words(words.told[language]), .words(words.document[language])],
            rows: reports.map { report in
                PageTable.Row(
                    cells: [.period(Self.yearToDate(report.period).words[language])] + series.map { value($0, report) } + [
                        .words(notes(on: report)),
                        .words(
                            report.line.filing.document.name,
                            href: DocumentPage.path(report.line.cell(series.first?.yearToDate ?? ""), language),
                            badges: [report.line.filing.provenance.words[language]]),
                    ])
            })
    }

    private func value(_ series: ReportedSeries, _ report: FiledReport) -> PageTable.Cell {
        let version = report.form.version(for: report.period)
        guard let value = report.line.value(series.yearToDate, of: version), let unit = unit(of: series, version) else { return .words("…") }
        let shown = FigureValue.exact(value)
        let cell = PageTable.Cell(
            text: shown.cellText(column: unit, decimals: 2, in: language), plain: shown.decimalString(unit: unit.base) ?? "")
        guard let indicator = model.indicators["\(report.form.id)/\(series.id)"],
            indicator.scope == .all || model.periodsInScope.contains(report.period)
        else { return cell }
        let address = ProjectsPage.address(indicator.id, model.entry.value.id, Self.yearToDate(report.period))
        var linked = cell
        (linked.href, linked.isValue) = (ValueLink.path(address, language), true)
        return linked
    }

    private func notes(on report: FiledReport) -> String {
        let corrected = report.versions > 1 ? [EnterpriseMessages.versions(report.versions)[language]] : []
        return (corrected + report.warnings.map { $0.message[language] }).joined(separator: " · ")
    }

    private func title(of series: ReportedSeries, _ form: Form, _ version: FormVersion) -> String {
        model.indicators["\(form.id)/\(series.id)"]?.title[language] ?? version.field(series.yearToDate)?.title[language] ?? series.id
    }

    private func unit(of series: ReportedSeries, _ version: FormVersion) -> MeasurementUnit? {
        if case .number(let unit, _, _) = version.field(series.yearToDate)?.content { unit } else { nil }
    }

    static func yearToDate(_ period: Period) -> Period {
        .yearToDate(year: period.year, month: period.months.upperBound)
    }

    /// What the directory told of it, the latest first.
    var history: PageTable {
        let directory = EnterprisesMessages()
        return PageTable(
            name: "history", title: words.history[language],
            columns: [
                .words(words.since[language]), .words(words.knownOn[language]), .words(words.name[language]),
                .words(directory.industry[language]), .words(directory.size[language]), .words(directory.status[language]),
                .words(words.document[language]),
            ],
            rows: model.history.reversed().map { entry in
                PageTable.Row(cells: [
                    .day(entry.from), .day(entry.knownOn), .words(entry.value.name[language]),
                    .words(entry.value.seat.classCode),
                    .words((entry.value.isAboveDesignatedSize ? directory.above : directory.below)[language]),
                    .words(EnterprisesMessages.word(for: entry.value.status)[language]),
                    .words(
                        entry.source.filing.document.name, href: DocumentPage.path(entry.source.cell("status"), language),
                        badges: [entry.source.filing.provenance.words[language]]),
                ])
            })
    }
}
