import Actions
import Figures
import Statistics

/// What an import did: a table of files, then what was handed back and what to look at.
struct ImportLines {
    let outcomes: [FileOutcome]
    let language: Language
    /// Whether files without trouble have a line each, and warnings are spelled out.
    var showsAllFiles = true
    /// How many problems are spelled out.
    static let shown = 20

    func lines(width: Int) -> [String] {
        guard !outcomes.isEmpty else { return ImportWords.nothing[language].wrapped(toColumns: width) }
        return table.lines(width: width) + refusals(width) + problems(.error, ImportWords.errors, width)
            + (showsAllFiles ? problems(.warning, ImportWords.warnings, width) : [])
    }

    private var table: TextTable {
        func count(_ number: Int) -> String {
            number == 0 ? "–" : NumberFormat(language).text(ExactDecimal(number).rounded(places: 0))
        }
        func cells(_ file: String, _ form: String, _ outcomes: [FileOutcome]) -> [String] {
            func sum(_ part: (FileOutcome) -> Int) -> String { count(outcomes.map(part).reduce(0, +)) }
            return [file, form, sum(\.filed), sum(\.unchanged), sum(\.rejected), sum { $0.count(of: .warning) }]
        }
        let total = TextTable.Row(cells(ImportWords.total(outcomes.count)[language], "", outcomes), isTotal: true)
        let files = outcomes.filter { $0.hasRejects || (showsAllFiles && $0.form != nil) }
        return TextTable(
            columns: [
                .words(ImportWords.file[language]), .mark(ImportWords.form[language]), .number(ImportWords.filed[language]),
                .number(ImportWords.unchanged[language]), .number(ImportWords.rejected[language]),
                .number(ImportWords.warned[language])
            ],
            rows: files.map { TextTable.Row(cells($0.file, $0.form ?? "–", [$0])) } + [total])
    }

    private func refusals(_ width: Int) -> [String] {
        outcomes.flatMap { outcome -> [String] in
            var lines: [String] = []
            if let refusal = outcome.refusal { lines.append(refusal.line(file: outcome.file, in: language)) }
            if let file = outcome.rejectFile { lines.append(ImportWords.handedBack(outcome.rejected, in: file)[language]) }
            if let failure = outcome.rejectFailure { lines.append(ImportWords.notHandedBack(outcome.rejected, failure)[language]) }
            return lines.flatMap { [""] + $0.wrapped(toColumns: width) }
        }
    }

    private func problems(_ severity: FormCheck.Severity, _ title: (Int) -> LocalizedText, _ width: Int) -> [String] {
        let listed = outcomes.flatMap { outcome in
            outcome.problems.filter { $0.severity == severity }.map { (outcome.file, $0) }
        }
        guard !listed.isEmpty else { return [] }
        let total = outcomes.reduce(0) { $0 + $1.count(of: severity) }
        var lines = ["", title(total)[language]]
        for (file, problem) in listed.prefix(Self.shown) {
            let wrapped = problem.line(file: file, language).wrapped(toColumns: width - 2)
            lines += wrapped.enumerated().map { ($0.offset == 0 ? "• " : "  ") + $0.element }
        }
        if listed.count > Self.shown {
            let more = ImportWords.more(listed.count - Self.shown, unlisted: total - listed.count)[language]
            lines += more.wrapped(toColumns: width - 2).map { "  " + $0 }
        }
        return lines
    }
}
