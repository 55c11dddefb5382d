import Actions
import ArgumentParser
import Figures
import Formats

/// How a figure was known over time.
struct HistoryCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show the vintages of a figure: every day on which its value changed.",
        discussion: """
            Ask for any vintage again with @DAY behind the address.

            EXAMPLES
              corridor history output.gross/guangxi-parks/all/2024-07.ytd
              corridor history investment.planned/huayi-qinzhou/all/2024-08-20 --json
            """)

    @Argument(help: ArgumentHelp("The figure's address.", valueName: "address"))
    var address: String

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        _ = try AddressList([address])
        let console = Console.current
        let vintages = try await TraceHistory.run(address, in: zone)
        if options.json {
            let json = FigureJSON(language: language)
            console.writeJSON(
                .array(
                    vintages.map { vintage in
                        JSONValue.members(["knownOn": .string(vintage.knownOn.description)]).adding(json.value(of: vintage.figure))
                    }))
        } else {
            console.writeLines(VintageLines(vintages: vintages, language: language).lines(width: console.columns))
        }
        return .fine
    }
}
