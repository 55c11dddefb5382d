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
