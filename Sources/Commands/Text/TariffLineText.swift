import Actions
import Figures
import Products
import Trade

/// One line of a tariff as text: each cell as printed, what it means, and what it asks of goods of an origin.
struct TariffLineText {
    let row: TariffAnswer.Row
    let schedule: TariffSchedule
    let origin: CountryCode
    let language: Language

    func lines(width: Int) -> [String] {
        let line = row.match.line
        let title = line.title.isEmpty ? TariffSentences.noDescription[language] : line.title
        let head = "\(line.code)  \(title)".wrapped(toColumns: width)
        let table = TextTable(
            columns: [
                .words(TariffSentences.scheme[language]), .words(TariffSentences.printed[language]), .words(TariffSentences.meaning[language]),
                .words(TariffSentences.goods(of: origin)[language])
            ],
            rows: schedule.columns.indices.map { index in
                let cell = line.cells[index]
                return TextTable.Row(
                    [schedule.columns[index].scheme.words[language], cell.text.isEmpty ? "–" : cell.text, cell.meaning[language],
                        row.rates[index].map(\.words)?[language] ?? "–"],
                    notes: notes(index))
            })
        return head + table.lines(width: width)
    }

    private func notes(_ column: Int) -> [String] {
        if let question = row.rates[column]?.question { return [question.words[language]] }
        return row.isWorthless(column, schedule) ? [TariffSentences.notBelow[language]] : []
    }
}
