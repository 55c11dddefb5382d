import Actions
import Figures

extension AnswerTable {
    /// The table as text, its title above it.
    func lines(width: Int, in language: Language) -> [String] {
        let table = TextTable(
            columns: columns.map { column in
                guard let unit = column.unit else { return .words(column.title[language]) }
                let name = unit == .percent ? "" : unit.name[language]
                return .number(column.title[language] + (name.isEmpty ? "" : " (\(name))"))
            },
            rows: rows.map { row in
                TextTable.Row(
                    zip(columns, row).map { column, cell in
                        let text = text(cell, column, in: language)
                        guard case .number(let node) = cell, column.unit == .percent, node.value.unknown == nil else { return text }
                        return text + "%"
                    })
            })
        return title[language].wrapped(toColumns: width) + table.lines(width: width)
    }

    /// Writes the table as CSV: plain numbers in base units, each with its address.
    func write(to output: TableOutput, in language: Language) {
        output.write(columns.flatMap { $0.unit == nil ? [$0.key] : [$0.key, "\($0.key)_address"] })
        for row in rows {
            output.write(
                row.flatMap { cell in
                    switch cell {
                    case .words: [plain(cell, in: language)]
                    case .number(let node): [plain(cell, in: language), node.address.description]
                    }
                })
        }
    }
}
