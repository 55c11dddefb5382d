import Figures
import Formats

/// A table of an answer as values: each face shows it in its own way.
public struct AnswerTable: Sendable {
    public enum Cell: Sendable {
        case words(LocalizedText)
        /// A number with its address.
        case number(Derivation)
    }

    /// A column, of words or of numbers in one unit.
    public struct Column: Sendable {
        /// Its name in JSON and for programs.
        public let key: String
        public let title: LocalizedText
        /// The unit of a column of numbers; `nil` for words.
        public let unit: MeasurementUnit?
        /// How many decimals are shown.
        public let decimals: Int?
        /// Whether its words are few and stay on one line, as a position, a unit or a day.
        public let isShort: Bool

        static func words(_ key: String, _ title: LocalizedText, isShort: Bool = false) -> Column {
            Column(key: key, title: title, unit: nil, decimals: nil, isShort: isShort)
        }

        static func number(_ key: String, _ title: LocalizedText, unit: MeasurementUnit = .index, decimals: Int? = nil) -> Column {
            Column(key: key, title: title, unit: unit, decimals: decimals, isShort: false)
        }
    }

    /// The name by which it is asked for.
    public let name: String
    public let title: LocalizedText
    public let columns: [Column]
    public let rows: [[Cell]]

    /// The table with its first rows alone.
    public func first(_ count: Int) -> AnswerTable {
        AnswerTable(name: name, title: title, columns: columns, rows: Array(rows.prefix(count)))
    }

    /// A cell as it is shown: a number in the unit of its column.
    public func text(_ cell: Cell, _ column: Column, in language: Language) -> String {
        switch cell {
        case .words(let words): words[language]
        case .number(let node): node.value.cellText(column: column.unit ?? node.unit, decimals: column.decimals, in: language)
        }
    }

    /// A cell as it is taken away: a plain decimal in base units.
    public func plain(_ cell: Cell, in language: Language) -> String {
        switch cell {
        case .words(let words): words[language]
        case .number(let node): node.value.decimalString(unit: node.unit) ?? ""
        }
    }

    /// An object a row, with the address of every number.
    public func json(in language: Language) -> JSONValue {
        .array(
            rows.map { row in
                .object(
                    zip(columns, row).map { column, cell in
                        switch cell {
                        case .words(let words): JSONValue.Member(column.key, .string(words[language]))
                        case .number(let node):
                            JSONValue.Member(
                                column.key,
                                JSONValue.members(["address": .string(node.address.description)]).adding(
                                    FigureJSON(language: language).known(node.value, unit: node.unit, measure: node.measure, text: node.text(in: language))))
                        }
                    })
            })
    }
}
