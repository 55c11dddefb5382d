import Actions
import Figures
import Products
import Trade

/// The tables of the page of the tariff. Cells of a tariff are shown as printed; they explain themselves by their row.
struct TariffTables {
    let answer: TariffAnswer
    let language: Language

    /// So many lines are explained cell by cell.
    static let explained = 6

    /// All lines, each column as printed.
    var lines: PageTable {
        let columns = answer.schedule.columns
        return PageTable(
            name: "lines", title: TariffMessages().lines[language],
            columns: [.words(TariffSentences.code[language]), .words(TariffSentences.description[language]), .number(TariffMessages().row[language])]
                + columns.map { .words($0.name) },
            rows: answer.rows.map { row in
                let line = row.match.line
                return PageTable.Row(cells: [code(line), .words(title(line)), .words("\(line.row)")] + columns.indices.map { .words(printed(line.cells[$0])) })
            })
    }

    /// One line, cell by cell.
    func line(_ row: TariffAnswer.Row) -> PageTable {
        let columns = answer.schedule.columns, line = row.match.line
        return PageTable(
            name: "line-\(line.code.description)", title: "\(line.code) \(title(line))",
            columns: [
                .words(TariffSentences.scheme[language]), .words(TariffSentences.printed[language]), .words(TariffSentences.meaning[language]),
                .words(TariffSentences.goods(of: answer.origin)[language]),
            ],
            rows: columns.indices.map { index in
                let note = row.rates[index]?.question?.words[language] ?? (row.isWorthless(index, answer.schedule) ? TariffSentences.notBelow[language] : "")
                return PageTable.Row(cells: [
                    .words(columns[index].scheme.words[language]), .words(printed(line.cells[index])), .words(line.cells[index].meaning[language]),
                    .words(row.rates[index]?.words[language] ?? "–", note: note),
                ])
            })
    }

    func title(_ line: TariffLine) -> String { line.title.isEmpty ? TariffSentences.noDescription[language] : line.title }

    private func code(_ line: TariffLine) -> PageTable.Cell {
        .words(
            line.code.description,
            href: "/\(language.rawValue)/\(TariffPage.name)"
                + QueryText.text(["goods": line.code.description, "from": answer.origin.code, "into": answer.schedule.importer.code]))
    }

    private func printed(_ cell: TariffCell) -> String { cell.text.isEmpty ? "–" : cell.text }
}
