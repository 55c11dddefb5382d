import Actions
import ArgumentParser
import Figures
import Registry

/// The dossier of a step of a chain.
struct DossierCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Gather what an investment officer takes along about a step: what it lacks, who could do it, what it unlocks.",
        discussion: """
            The page /en/dossier/CHAIN/STEP?area=PLACE shows the same and prints on two pages.

            EXAMPLES
              corridor dossier battery separator --area nanning
              corridor dossier battery lipf6 --area guangxi --json
            """)

    @Argument(help: ArgumentHelp("The chain's id.", valueName: "chain"))
    var chain: String

    @Argument(help: ArgumentHelp("The good.", valueName: "good"))
    var step: String

    @Option(help: ArgumentHelp("A place of the register.", valueName: "place"))
    var area: String

    @Option(help: ArgumentHelp("Which kind of places are compared.", valueName: "kind"))
    var places: PlaceKind?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let reader = try await FigureReader(zone: zone)
        let model = try await HeldChains.run(with: reader)
        let answer = try await AskDossier.run(CandidateQuestion(chain: chain, step: step, area: area, kind: places), in: model, with: reader)
        guard !options.json else {
            console.writeJSON(answer.json(in: language))
            return .fine
        }
        var lines = answer.heading[language].wrapped(toColumns: console.columns) + answer.place[language].wrapped(toColumns: console.columns)
        lines += DossierSentences.sentence(answer.verdict)[language].wrapped(toColumns: console.columns)
        for table in answer.tables where !table.rows.isEmpty { lines += [""] + table.first(8).lines(width: console.columns, in: language) }
        console.writeLines(lines + [""] + CandidateSentences.rule[language].wrapped(toColumns: console.columns))
        return .fine
    }
}
