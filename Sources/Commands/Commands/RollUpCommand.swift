import Actions
import ArgumentParser
import Figures

/// An indicator by place, class and month at once.
struct RollUpCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollup", abstract: "Add an indicator up from the reports by place, class and month: level, year to date, comparable growth.",
        discussion: """
            Reads the reports themselves, as columns, and not the sums that are kept: for today or as it was known on an \
            earlier day. Every number is the figure of its address, which --csv and --json tell: ask corridor why for it.

            EXAMPLES
              corridor rollup output.gross --by area,division --period 2023-01..2024-07
              corridor rollup output.gross --by prefecture --within guangxi --as-of 2024-03-31 --csv
              corridor rollup investment.completed --by section --period 2024-07 --json
            """)

    @Argument(help: ArgumentHelp("An indicator that is reported monthly.", valueName: "indicator"))
    var indicator: String

    @Option(help: ArgumentHelp("A kind of places (area, prefecture, district, park), a level of GB/T 4754 (section, division, group, class), or both.", valueName: "kind,level"))
    var by: RollUpSplit?

    @Option(help: ArgumentHelp("The months, first and last (default: this year's that were reported of).", valueName: "month..month"))
    var period: MonthSpan?

    @Option(help: ArgumentHelp("The place that is split (default: the zone).", valueName: "place"))
    var within: String?

    @Option(help: ArgumentHelp("As it was known on a day (default: today).", valueName: "day"))
    var asOf: Day?

    @Flag(help: "Print CSV: plain numbers in base units, each with its address.")
    var csv = false

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let request = RollUpRequest(
            indicator: indicator, within: within, kind: by?.kind, level: by?.level, months: period?.months, asOf: asOf)
        let answer = try await AskRollUp.run(request, with: FigureReader(zone: zone))
        if csv {
            try [answer.table].writeCSV(answer.table.name, to: console, in: language)
        } else if options.json {
            console.writeJSON(answer.json(in: language))
        } else if answer.rows.isEmpty {
            console.writeLines((answer.heading[language].wrapped(toColumns: console.columns)) + RollUpSentences.nothing[language].wrapped(toColumns: console.columns))
        } else {
            var lines = answer.heading[language].wrapped(toColumns: console.columns) + [""] + answer.table.lines(width: console.columns, in: language)
            lines += [""] + RollUpSentences.rule[language].wrapped(toColumns: console.columns)
            if let example = answer.example { lines += ["", "corridor why \(example)"] }
            console.writeLines(lines)
        }
        return .fine
    }
}
