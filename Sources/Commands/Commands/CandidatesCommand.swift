import Actions
import ArgumentParser
import Figures
import Registry

/// Who could complete a step of a chain.
struct CandidatesCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates", abstract: "Rank who could complete a missing or weak step of a chain: places and enterprises.",
        discussion: """
            Places by relatedness density, neighbours, spare inputs, unmet need, free land and power; enterprises by proximity, \
            capacities beside the step and output. Each is a figure with its why: \
            corridor why chain/battery/nanning/2024-08-20/good/separator/candidates/park/lingli/score. What is not known is told \
            with what would settle it.

            EXAMPLES
              corridor candidates battery separator --area nanning
              corridor candidates battery lipf6 --area guangxi --places prefecture --csv places
            """)

    @Argument(help: ArgumentHelp("The chain's id.", valueName: "chain"))
    var chain: String

    @Argument(help: ArgumentHelp("The good that is missing or weak.", valueName: "good"))
    var step: String

    @Option(help: ArgumentHelp("A place of the register.", valueName: "place"))
    var area: String

    @Option(help: ArgumentHelp("Which kind of places: park, district, prefecture or area (default: parks, else prefectures).", valueName: "kind"))
    var places: PlaceKind?

    @Option(help: ArgumentHelp("The day asked for (default: today).", valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("How many rows of each table.", valueName: "rows"))
    var count = 15

    @Option(help: ArgumentHelp("Print one table as CSV: places or enterprises.", valueName: "table"))
    var csv: String?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let question = CandidateQuestion(chain: chain, step: step, area: area, kind: places, day: on)
        guard count > 0 else { throw CommandError.notAValue(option: "--count", text: "\(count)", examples: ["15"]) }
        let reader = try await FigureReader(zone: zone)
        let model = try await HeldChains.run(with: reader)
        let answer = try await AskCandidates.run(question, in: model, with: reader)
        if let csv {
            try answer.tables.writeCSV(csv, to: console, in: language)
        } else if options.json {
            console.writeJSON(answer.json(in: language))
        } else {
            var lines = answer.heading[language].wrapped(toColumns: console.columns)
            for table in answer.tables where !table.rows.isEmpty { lines += [""] + table.first(count).lines(width: console.columns, in: language) }
            lines += [""] + CandidateSentences.rule[language].wrapped(toColumns: console.columns)
            for unknown in CandidateSentences.unknowns(answer.places) { lines += ("– " + unknown[language]).wrapped(toColumns: console.columns) }
            if let best = answer.places.ranking.order.first { lines += ["", "corridor why \(answer.places.score(best).address)"] }
            console.writeLines(lines)
        }
        return .fine
    }
}
