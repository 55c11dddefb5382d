import Actions
import Figures
import Products
import Trade

/// What a tariff says, as text: few lines with what each cell means, many as a table of the printed cells.
struct TariffLines {
    let answer: TariffAnswer
    let limit: Int
    let language: Language

    /// Up to so many lines each cell is explained.
    static let explained = 4

    func lines(width: Int) -> [String] {
        let schedule = answer.schedule
        guard let first = answer.rows.first else { return TariffWords.nothing(answer.question)[language].wrapped(toColumns: width) }
        var lines = TariffSentences.title(schedule.importer, schedule.asOf)[language].wrapped(toColumns: width)
        if answer.rows.count <= min(Self.explained, limit) {
            for row in answer.rows { lines += [""] + explanation(row).lines(width: width) }
            if let heading = first.match.line.code.heading, surroundings.count > answer.rows.count {
                lines += [""] + TariffWords.surroundings(surroundings.count == answer.heading.count ? heading.description : subheadingList)[language].wrapped(toColumns: width) + context(width: width)
            }
        } else {
            lines += [""] + overview.lines(width: width)
            lines += [""] + TariffWords.more(min(limit, answer.rows.count), of: answer.rows.count)[language].wrapped(toColumns: width)
        }
        let source = TariffSentences.source(schedule.source.publication[language], file: "\(schedule.source.file)")
        return lines + [""] + source[language].wrapped(toColumns: width)
    }

    private func explanation(_ row: TariffAnswer.Row) -> TariffLineText {
        TariffLineText(row: row, schedule: answer.schedule, origin: answer.origin, language: language)
    }

    /// The lines around those that were asked for, which are marked: of the heading, or of the subheading where that is long.
    private func context(width: Int) -> [String] {
        let asked = Set(answer.rows.map(\.match.line.row))
        return surroundings.flatMap { line in
            let mark = asked.contains(line.row) ? "→ " : "  "
            let margin = String(repeating: "  ", count: line.depth), hang = String(repeating: " ", count: 12)
            return line.title.wrapped(toColumns: max(20, width - margin.count - 2 - hang.count)).enumerated().map {
                ($0.offset == 0 ? mark + margin + "\(line.code)  " : "  " + margin + hang) + $0.element
            }
        }
    }

    /// A heading of more lines than this is shown as far as the subheadings reach that were asked for.
    private static let longHeading = 24

    private var surroundings: [TariffLine] {
        guard answer.heading.count > Self.longHeading else { return answer.heading }
        let subheadings = Set(answer.rows.map(\.match.line.code.subheading))
        return answer.heading.filter { subheadings.contains($0.code.subheading) }
    }

    private var subheadingList: String {
        Set(answer.rows.compactMap(\.match.line.code.subheading)).sorted().map(\.description).joined(separator: ", ")
    }

    /// The columns that importers compare; goods of partners without most-favoured-nation treatment are rare.
    private var comparedColumns: [Int] {
        answer.schedule.columns.indices.filter { answer.schedule.columns[$0].scheme != .ordinary }
    }

    private var overview: TextTable {
        TextTable(
            columns: [.mark(TariffSentences.code[language]), .words(TariffSentences.description[language])]
                + comparedColumns.map { .quantity(answer.schedule.columns[$0].name) },
            rows: answer.rows.prefix(limit).map { row in
                let line = row.match.line
                return TextTable.Row([line.code.description, line.title] + comparedColumns.map { short(line.cells[$0]) })
            })
    }

    /// A cell as printed, where it is short.
    private func short(_ cell: TariffCell) -> String {
        switch cell.content {
        case .blank: "–"
        case .underProvision: TariffSentences.byProvision[language]
        case .rates, .notUnderstood: cell.text
        }
    }
}
