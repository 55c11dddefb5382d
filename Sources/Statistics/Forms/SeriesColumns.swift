import Figures

/// The columns in which a form's version asks for its series, by their numbers.
struct SeriesColumns: Sendable {
    private struct Columns {
        var month, yearToDate, priorMonth, priorYearToDate: Int?
    }

    private let numbers: NumberColumns
    private let columns: [Columns]

    init(_ version: FormVersion, fields: [String]) {
        let numbers = NumberColumns(version, fields: fields)
        self.numbers = numbers
        columns = version.series.map { series in
            Columns(
                month: numbers.number(of: series.month), yearToDate: numbers.number(of: series.yearToDate),
                priorMonth: series.priorMonth.flatMap(numbers.number), priorYearToDate: series.priorYearToDate.flatMap(numbers.number))
        }
    }

    /// The four sums that a report contributes to each series.
    func sums(of line: FiledLine) -> [CellSums] {
        let values = numbers.values(of: line)
        func value(_ column: Int?) -> ExactDecimal { column.flatMap { values[$0] } ?? .zero }
        return columns.map {
            CellSums(
                month: value($0.month), yearToDate: value($0.yearToDate), priorMonth: value($0.priorMonth),
                priorYearToDate: value($0.priorYearToDate), answered: 1)
        }
    }
}
