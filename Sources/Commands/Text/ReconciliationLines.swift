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
        return lines + [""] + ReconciliationWords.summary(rows)[language].wrapped(toColumns: width)
    }

    private var table: TextTable {
        TextTable(
            columns: [
                .words(ReconciliationWords.figure[language]), .number(ReconciliationWords.published[language]),
                .number(ReconciliationWords.ours[language]), .mark(ReconciliationWords.verdict[language])
            ],
            rows: rows.map(row))
    }

    private func row(_ row: Reconciliation) -> TextTable.Row {
        let ours = row.figure.value.unknown?.mark ?? row.figure.text(in: language)
        var notes = [row.statement.address.description]
        if row.verdict == .quoted { notes.append(row.statement.source) }
        if let reason = row.figure.value.unknown { notes.append(reason.words[language]) }
        notes += row.figure.remarks.map { $0.words[language] }
        return TextTable.Row(
            [row.figure.heading(in: language), PublishedText(row.statement, in: language).text, ours, verdict(row)],
            notes: notes.filter { !$0.isEmpty })
    }

    private func verdict(_ row: Reconciliation) -> String {
        let words = row.verdict.words[language]
        guard row.verdict == .outside, let difference = row.difference else { return words }
        let gap = NumberFormat(language).text(difference, sign: .always)
        return language == .chinese ? "\(words)（\(gap)）" : "\(words) (\(gap))"
    }
}
