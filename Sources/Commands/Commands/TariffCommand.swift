import Actions
import ArgumentParser
import Figures
import Formats
import Products

/// What a tariff asks for a code, or for goods named in words.
struct TariffCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "tariff", abstract: "Show lines of an import tariff by code or words, with what each cell means.",
        discussion: """
            A code may be cut: 8528.72 shows all its lines. Words may be English, Chinese or Vietnamese. Ends with \
            status 1 where no line answers. The tariffs are those of the folder Data/trade (see CORRIDOR_DATA).

            EXAMPLES
              corridor tariff 8528.72
              corridor tariff 耳机 --from TH
              corridor tariff 8518.30.10 --json
            """)

    @Argument(help: ArgumentHelp("A code of 2 to 8 digits, or words for the goods.", valueName: "code or words"))
    var words: [String]

    @Option(help: ArgumentHelp("The country that the goods originate in, by its two letters.", valueName: "country"))
    var from: CountryCode = .china

    @Option(help: ArgumentHelp("The country of import, by its two letters.", valueName: "country"))
    var into: CountryCode = .vietnam

    @Option(help: ArgumentHelp("The tariff as it stood on this day (default: the latest).", valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("Show at most this many lines.", valueName: "count"))
    var limit = 40

    @OptionGroup var options: CommandOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is 1 or more") }
    }

    func answer() async throws -> CommandStatus {
        let console = Console.current
        let language = options.languageOutsideZone
        let tariff = try LoadTariff.run(folder: try DataFolder().trade, importer: into, on: on)
        let answer = AskTariff.run(words.joined(separator: " "), from: from, in: tariff)
        if options.json {
            console.writeJSON(TariffJSON(language: language).value(of: answer))
        } else {
            console.writeLines(TariffLines(answer: answer, limit: limit, language: language).lines(width: console.columns))
        }
        return answer.rows.isEmpty ? .no : .fine
    }
}
