import Figures

/// A table as values: shown on the page, and taken away as CSV or Excel.
struct PageTable: Sendable {
    struct Column: Sendable {
        let title: String
        /// The one unit of a column of numbers; empty where there is none.
        var unit = ""
        var isNumber = false
        /// Whether its words are few and stay on one line; the first column that is not so names the row.
        var isShort = false
        /// What the numbers count where the table is taken away; as shown where empty.
        var plainUnit = ""

        static func words(_ title: String, isShort: Bool = false) -> Column { Column(title: title, isShort: isShort) }
        static func number(_ title: String, unit: String = "") -> Column { Column(title: title, unit: unit, isNumber: true) }

        /// Shown in a unit that reads well, taken away in the base unit with every digit.
        static func amount(_ title: String, in unit: MeasurementUnit, _ language: Language) -> Column {
            Column(title: title, unit: unit.name[language], isNumber: true, plainUnit: unit.base.name[language])
        }
    }

    struct Cell: Sendable {
        /// What is shown.
        var text: String
        /// What is taken away: a plain decimal for a number.
        var plain: String
        /// Where it leads; for a number its why.
        var href = ""
        /// Whether ``href`` is the why of the number that is shown.
        var isValue = false
        var badges: [String] = []
        var note = ""
        /// Whether it is never broken at the end of a line, as a period.
        var isWhole = false
    }

    struct Row: Sendable {
        var cells: [Cell]
        /// A total is set apart.
        var isTotal = false
    }

    /// The name in `?table=`, and the last part of a file's name.
    let name: String
    let title: String
    let columns: [Column]
    var rows: [Row]
}

extension PageTable.Cell {
    /// Words, with a link or without.
    static func words(_ text: String, href: String = "", note: String = "", badges: [String] = []) -> PageTable.Cell {
        PageTable.Cell(text: text, plain: text, href: href, badges: badges, note: note)
    }

    /// What a figure is called, with its period in one piece: a line of Chinese may else end within it.
    static func heading(_ figure: Figure, in language: Language) -> PageTable.Cell {
        let text = figure.heading(in: language), period = figure.address.period.words[language]
        let whole = language == .chinese ? period.map(String.init).joined(separator: "\u{2060}") : period
        return PageTable.Cell(text: text.replacing(period, with: whole), plain: text)
    }

    /// A word or two that are not broken at the end of a line.
    static func whole(_ text: String, href: String = "") -> PageTable.Cell { PageTable.Cell(text: text, plain: text, href: href, isWhole: true) }

    /// A period or a day in words, which is not broken at the end of a line.
    static func period(_ text: String) -> PageTable.Cell { PageTable.Cell(text: text, plain: text, isWhole: true) }

    /// A day that is not broken at the end of a line.
    static func day(_ day: Day?) -> PageTable.Cell {
        let text = day?.description ?? "–"
        return PageTable.Cell(text: text.replacing("-", with: "\u{2011}"), plain: text)
    }

    /// A figure's value in the column's unit, or as the language counts where the column has none.
    static func figure(_ figure: Figure, column: MeasurementUnit? = nil, decimals: Int? = nil, in language: Language) -> PageTable.Cell {
        let text = column.map { figure.value.cellText(column: $0, measure: figure.address.measure, decimals: decimals, in: language) }
        return PageTable.Cell(
            text: text ?? figure.value.unknown?.mark ?? figure.text(in: language, style: FigureStyle(direction: .signs)),
            plain: figure.value.decimalString(unit: figure.unit) ?? "", href: ValueLink.path(figure.address, language), isValue: true)
    }
}
