import Actions
import ArgumentParser
import Chain
import Figures
import Formats

/// What follows where something of an industrial chain is switched off.
struct WhatIfCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif", abstract: "Show what can no longer be made when something of a chain stops, and which failures matter most.",
        discussion: """
            Without --off every single failure is played through, the worst first. With --off: what can no longer be had, who \
            stands still and for want of what, how much demand is no longer met, and in which order to bring things back. Each \
            number is asked like a figure: corridor why chain/battery/nanning/2024-08-20/without/gate:youyiguan/lost/supplied.

            EXAMPLES
              corridor whatif battery --area nanning
              corridor whatif battery --area nanning --off "Synthetic Separator Works 1" --off gate:youyiguan
            """)

    @Argument(help: ArgumentHelp("The chain's id.", valueName: "chain"))
    var chain: String

    @Option(help: ArgumentHelp("A place of the register, or several joined by +.", valueName: "place"))
    var area: String

    @Option(
        help: ArgumentHelp(
            "What stops: the name of an enterprise, place:ID, gate:ID, country:ID, process:ID or link:SUPPLIER>BUYER>GOOD; may be given several times.",
            valueName: "what"))
    var off: [Outage] = []

    @Option(help: ArgumentHelp("The day asked for (default: today).", valueName: "day"))
    var on: Day?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let answer = try await AskWhatIf.run(chain, area: area, on: on, off: Set(off), in: zone)
        if options.json {
            console.writeJSON(WhatIfJSON(language: language).value(of: answer))
        } else {
            console.writeLines(WhatIfLines(answer: answer, language: language).lines(width: console.columns))
        }
        return .fine
    }
}
