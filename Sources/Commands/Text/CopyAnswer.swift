import Actions
import Figures
import Storage

/// What a command says that made a copy and verified it.
struct CopyAnswer {
    let report: VerificationReport
    let words: LocalizedText
    let language: Language
    let isJSON: Bool

    func show(on console: Console) -> CommandStatus {
        if isJSON {
            console.writeJSON(ProofJSON(language: language).value(of: report))
        } else {
            console.writeLines(VerificationLines(report: report, heads: nil, language: language).lines(width: console.columns))
            console.writeLines(words[language].wrapped(toColumns: console.columns))
        }
        return report.isSound ? .fine : .no
    }
}
