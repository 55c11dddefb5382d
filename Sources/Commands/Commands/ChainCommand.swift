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
            chain/battery/nanning/2024-08-20/good/separator/coverage. What a chain rests on is filed by corridor import; \
            Data/chains/README.md describes the files, and --try shows what a folder of them would say before it is filed. Ends \
            with status 2 where a row was not taken or something does not fit together.

            EXAMPLES
              corridor chain battery --area nanning
              corridor chain battery --area nanning --on 2026-01-01 --json
              corridor chain battery --area nanning --as-of 2024-01-31
              corridor chain battery --area nanning --try my-chains/
            """)

    @Argument(help: ArgumentHelp("The chain's id.", valueName: "chain"))
    var chain: String

    @Option(help: ArgumentHelp("A place of the register, or several joined by +.", valueName: "place"))
    var area: String

    @Option(help: ArgumentHelp("The day asked for; what is planned counts from its day on (default: today).", valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("Only what was known on this day (default: today).", valueName: "day"))
    var asOf: Day?

    @Option(
        name: .customLong("try"), help: ArgumentHelp("Show what the files of a folder say, without filing them.", valueName: "folder"),
        completion: .directory)
    var trial: String?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let answer = try await AskChain.run(chain, area: area, on: on, asOf: asOf, trying: trial, in: zone)
        for reject in answer.rejects { console.complainLine(reject.line(language)) }
        for fault in answer.faults { console.complainLine("\(fault.message[language]); \(fault.mend[language])") }
        if options.json {
            console.writeJSON(ChainJSON(language: language).value(of: answer))
        } else {
            console.writeLines(ChainLines(answer: answer, language: language, isFiled: trial == nil).lines(width: console.columns))
        }
        return answer.rejects.isEmpty && answer.faults.isEmpty ? .fine : .handedBack
    }
}
