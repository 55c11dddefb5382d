import Actions
import Figures

extension PageTable {
    /// A table of an answer, each number a link to its why.
    init(_ table: AnswerTable, in language: Language) {
        self.init(
            name: table.name, title: table.title[language],
            columns: table.columns.map { column in
                guard let unit = column.unit else { return .words(column.title[language], isShort: column.isShort) }
                return .amount(column.title[language], in: unit, language)
            },
            rows: table.rows.map { row in
                Row(
                    cells: zip(table.columns, row).map { column, cell in
                        let (text, plain) = (table.text(cell, column, in: language), table.plain(cell, in: language))
                        guard case .number(let node) = cell else { return Cell.words(text) }
                        return Cell(text: text, plain: plain, href: ValueLink.path(node.address, language), isValue: true)
                    })
            })
    }
}
