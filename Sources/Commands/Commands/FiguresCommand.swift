import Actions
import ArgumentParser
import Figures
import Formats

/// Finds figures by words.
struct FiguresCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Find figures by words in English, Chinese or Vietnamese.",
        discussion: """
            Names of indicators, places, industries, measures and periods, in any order and without grammar.

            EXAMPLES
              corridor figures output qingxiu 2023-08
              corridor figures 青秀区 产值 2023年1-8月
              corridor figures sản lượng Thanh Tú --limit 5
            """)

    @Argument(help: ArgumentHelp("What you look for.", valueName: "words"))
    var words: [String]

    @Option(help: ArgumentHelp("How many figures to show.", valueName: "count"))
    var limit = 20

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        guard limit > 0 else {
            throw CommandError.notAValue(option: "--limit", text: String(limit), examples: ["20"])
        }
        let console = Console.current
        let found = try await FindFigures.run(words.joined(separator: " "), in: zone, limit: limit)
        if options.json {
            console.writeJSON(.array(found.map(FigureJSON(language: language).value)))
        } else if found.isEmpty {
            console.writeLines(SearchWords.nothing(words.joined(separator: " "))[language].wrapped(toColumns: console.columns))
        } else {
            let table = TextTable(
                columns: [.words(SearchWords.figure[language]), .number(SearchWords.value[language])],
                rows: found.map {
                    TextTable.Row([$0.heading(in: language), $0.text(in: language)], notes: [$0.address.description])
                })
            console.writeLines(table.lines(width: console.columns))
        }
        return .fine
    }
}
