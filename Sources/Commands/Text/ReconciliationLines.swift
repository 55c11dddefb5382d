import Figures
import Statistics

/// Published figures beside ours as a table, with what each tells unasked.
struct ReconciliationLines {
    let rows: [Reconciliation]
    let title: LocalizedText
    let language: Language

    func lines(width: Int) -> [String] {
        var lines = title[language].wrapped(toColumns: width) + [""]
        guard !rows.isEmpty else { return lines + ReconciliationWords.none[language].wrapped(toColumns: width) }
        lines += table.lines(width: width)
        lines += [""] + ReconciliationWords.summary(rows)[language].wrapped(toColumns: width)
        guard rows.contains(where: \.restsOnGenerated) else { return lines }
        return lines + ReconciliationWords.generated[language].wrapped(toColumns: width)
    }

    private var table: TextTable {
        var told: Set<FigureAddress> = []
        return TextTable(
            columns: [
                .words(ReconciliationWords.figure[language]), .quantity(ReconciliationWords.published[language]),
                .quantity(ReconciliationWords.ours[language]), .mark(ReconciliationWords.verdict[language])
            ],
            rows: rows.map { row in
                // Several figures may imply the same rest: it is told once.
                let remarks = row.figure.remarks.filter { told.insert($0.address).inserted }
                return TextTable.Row(
                    [row.figure.shortHeading(in: language), PublishedText(row.statement, in: language).columnText, ours(row), verdict(row)],
                    notes: notes(row) + remarks.map { "\($0.words[language]) \($0.address)" })
            })
    }

    private func notes(_ row: Reconciliation) -> [String] {
        var notes = [row.statement.address.description]
        if row.verdict == .quoted, !row.statement.source.isEmpty { notes.append(row.statement.source) }
        if let reason = row.figure.value.unknown { notes.append(reason.words[language]) }
        return notes
    }

    /// Ours in the printed unit; what is only quoted is not repeated as if it were computed.
    private func ours(_ row: Reconciliation) -> String {
        if row.verdict == .quoted { return "–" }
        return row.figure.value.unknown?.mark ?? row.comparableText(in: language).split(separator: " ").joined(separator: "\u{a0}")
    }

    private func verdict(_ row: Reconciliation) -> String {
        let words = row.verdict.words[language] + (row.restsOnGenerated ? "*" : "")
        guard row.verdict == .outside, let difference = row.difference else { return words }
        let gap = NumberFormat(language).text(difference, sign: .always)
        return language == .chinese ? "\(words)（\(gap)）" : "\(words) (\(gap))"
    }
}

extension Reconciliation {
    /// Whether our value, and with it the verdict, rests on synthetic records.
    var restsOnGenerated: Bool { figure.flags.contains(.synthetic) }

    /// Our value in the printed unit with the printed decimals, and one more where it differs; as
    /// the language counts, where it does not count in that unit.
    func comparableText(in language: Language) -> String {
        let printed = statement.printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        let isSame = difference?.isZero ?? true
        let decimals = isSame ? printed : min(printed + 1, ExactDecimal.places)
        let style =
            statement.unit.isCounted(in: language)
            ? FigureStyle(scale: .unit(statement.unit), decimals: decimals, direction: .signs) : FigureStyle(direction: .signs)
        return figure.text(in: language, style: style)
    }
}

extension [Reconciliation] {
    /// The latest publications first, each in the order of its document.
    var newestFirst: [Reconciliation] {
        enumerated().sorted {
            ($1.element.statement.publishedOn, $0.offset) < ($0.element.statement.publishedOn, $1.offset)
        }.map(\.element)
    }
}
