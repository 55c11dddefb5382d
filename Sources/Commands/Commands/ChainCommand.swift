import Actions
import ArgumentParser
import Figures
import Formats

/// How complete an industrial chain is within an area.
struct ChainCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "chain", abstract: "Show how complete an industrial chain is: what is missing, weak, and what runs short first.",
        discussion: """
            For each step what its makers can make beside what it would take to make here all that is asked for, co-products \
            and alternatives included; what planned projects add. Every number is asked like a figure: corridor why \
            chain/battery/nanning/2024-08-20/good/separator/coverage. Data/chains/README.md describes the files. Ends with \
            status 2 where a row of them was not taken.

            EXAMPLES
              corridor chain battery --area nanning
              corridor chain battery --area nanning --on 2026-01-01 --json
            """)

    @Argument(help: ArgumentHelp("The chain's id.", valueName: "chain"))
    var chain: String

    @Option(help: ArgumentHelp("A place of the register, or several joined by +.", valueName: "place"))
    var area: String

    @Option(help: ArgumentHelp("The day asked for; what is planned counts from its day on (default: today).", valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("The folder of chain files (default: Data/chains).", valueName: "folder"), completion: .directory)
    var data: String?

    @OptionGroup var entered: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let folder = try data ?? DataFolder().chains
        let answer = try await AskChain.run(chain, area: area, on: on, folder: folder, in: zone, by: Access(name: entered.name))
        for reject in answer.rejects { console.complainLine(reject.line(language)) }
        for fault in answer.faults { console.complainLine("\(fault.message[language]); \(fault.mend[language])") }
        if options.json {
            console.writeJSON(ChainJSON(language: language).value(of: answer))
        } else {
            console.writeLines(ChainLines(answer: answer, language: language).lines(width: console.columns))
        }
        return answer.rejects.isEmpty && answer.faults.isEmpty ? .fine : .handedBack
    }
}
