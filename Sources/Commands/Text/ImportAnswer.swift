import Actions
import Figures
import Formats

/// Shows what became of files, and says how the command ends.
struct ImportAnswer {
    let outcomes: [FileOutcome]
    let language: Language
    let isJSON: Bool
    var showsAllFiles = true

    func show(on console: Console) -> CommandStatus {
        if isJSON {
            console.writeJSON(.array(outcomes.map(ImportJSON(language: language).value)))
        } else {
            console.writeLines(
                ImportLines(outcomes: outcomes, language: language, showsAllFiles: showsAllFiles).lines(width: console.columns))
        }
        return outcomes.contains(where: \.hasRejects) ? .handedBack : .fine
    }
}
