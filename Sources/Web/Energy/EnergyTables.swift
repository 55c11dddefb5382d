import Figures
import Registry

/// The tables of the page of energy.
struct EnergyTables {
    let language: Language
    private let words = EnergyMessages()

    init(language: Language) {
        self.language = language
    }

    private static let column = MeasurementUnit.named("MWh") ?? .kilowattHour

    func units(_ site: EnergyModel.Site) -> PageTable {
        PageTable(
            name: "units-\(site.id)", title: words.units[language],
            columns: [
                .words(words.unit[language]), .words(words.status[language]), .words(words.since[language]),
                .number(words.capacity[language], unit: "kW"), .amount(words.total[language], in: Self.column, language),
                .amount(words.year[language], in: Self.column, language),
            ],
            rows: site.units.map { unit in
                PageTable.Row(cells: [
                    .words(unit.entry.value.name[language], badges: [unit.entry.source.filing.provenance.words[language]]),
                    .words(EnergyMessages.word(for: unit.entry.value.status)[language]), .day(unit.entry.from),
                    .words(unit.entry.value.capacity, href: DocumentPage.path(unit.entry.source.cell("capacity"), language)),
                    .figure(unit.total, column: Self.column, decimals: 1, in: language),
                    .figure(unit.year, column: Self.column, decimals: 1, in: language),
                ])
            })
    }

    func months(_ site: EnergyModel.Site) -> PageTable {
        PageTable(
            name: "months-\(site.id)", title: words.months[language],
            columns: [.words(words.month[language]), .amount(words.generated[language], in: Self.column, language)]
                + (site.factors.isEmpty ? [] : [.number(words.factor[language], unit: "%")]),
            rows: site.months.indices.reversed().map { index in
                PageTable.Row(
                    cells: [
                        .period(site.months[index].address.period.words[language]),
                        .figure(site.months[index], column: Self.column, decimals: 1, in: language),
                    ] + (site.factors.isEmpty ? [] : [.figure(site.factors[index], column: .percent, decimals: 1, in: language)]))
            })
    }
}
