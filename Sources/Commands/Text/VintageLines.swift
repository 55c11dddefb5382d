import Actions
import Figures

/// The vintages of a figure as a table: since when it was known so, and by how much it moved.
struct VintageLines {
    let vintages: [FigureVintage]
    let language: Language

    func lines(width: Int) -> [String] {
        guard let latest = vintages.last?.figure else { return HistoryWords.none[language].wrapped(toColumns: width) }
        let rows = vintages.indices.map { index in
            let figure = vintages[index].figure
            return TextTable.Row([
                vintages[index].knownOn.words[language],
                figure.value.fullText(unit: figure.unit, measure: figure.address.measure, in: language),
                index == 0 ? "" : change(from: vintages[index - 1].figure, to: figure)
            ])
        }
        let table = TextTable(
            columns: [
                .mark(HistoryWords.knownOn[language]), .number(HistoryWords.value[language]), .number(HistoryWords.change[language])
            ], rows: rows)
        return latest.heading(in: language).wrapped(toColumns: width) + [""] + table.lines(width: width)
    }

    /// The difference of two amounts; nothing for percentages, whose own difference is another unit.
    private func change(from before: Figure, to after: Figure) -> String {
        guard let old = before.value.exact, let new = after.value.exact else { return "" }
        let number = (new - old).rounded(places: ExactDecimal.places).withoutTrailingZeros
        return NumberFormat(language).text(number, sign: .always)
    }
}
