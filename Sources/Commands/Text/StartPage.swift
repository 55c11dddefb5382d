import Figures

/// What to try first.
struct StartPage {
    let language: Language

    func lines(width: Int) -> [String] {
        let commands = StartWords.commands.map { TextTable.Row([$0, $1[language]]) }
        return StartWords.title[language].wrapped(toColumns: width) + [""]
            + TextTable(columns: [.mark(""), .words("")], rows: commands, hasHead: false).lines(width: width) + [""]
            + StartWords.more[language].wrapped(toColumns: width)
    }
}
