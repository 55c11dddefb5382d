import Actions
import ArgumentParser
import Figures
import Registry

/// Who is specialised in what.
struct SpecialisationCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "specialisation", abstract: "Show who is specialised in what: location quotients, density, concentration, complexity.",
        discussion: """
            Compares the places of an area by what they report in each industrial class. Every number is asked like a figure: \
            corridor why specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd/quotient/nanning/38.

            EXAMPLES
              corridor specialisation --area guangxi --period 2024-07.ytd --level 2
              corridor specialisation --area guangxi --place nanning --csv possible
            """)

    @Option(help: ArgumentHelp("The place whose places are compared.", valueName: "place"))
    var area: String

    @Option(help: ArgumentHelp("The period (default: the latest year to date).", valueName: "period"))
    var period: Period?

    @Option(help: ArgumentHelp("How many digits of GB/T 4754 tell classes apart: 2, 3 or 4.", valueName: "digits"))
    var level = 2

    @Option(help: ArgumentHelp("Which kind of places: prefecture, district, park or area (default: the first that the area has several of).", valueName: "kind"))
    var places: PlaceKind?

    @Option(help: ArgumentHelp("Only this place's specialisation.", valueName: "place"))
    var place: String?

    @Option(help: ArgumentHelp("What is compared.", valueName: "indicator"))
    var indicator = "output.gross"

    @Option(help: ArgumentHelp("How many rows of the most specialised and the nearest.", valueName: "rows"))
    var count = 10

    @Option(help: ArgumentHelp("Print one table as CSV: specialised, possible, places or classes.", valueName: "table"))
    var csv: String?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        guard (2...4).contains(level) else { throw CommandError.notAValue(option: "--level", text: "\(level)", examples: ["2", "3", "4"]) }
        guard count > 0 else { throw CommandError.notAValue(option: "--count", text: "\(count)", examples: ["10"]) }
        let question = SpecialisationQuestion(
            area: area, kind: places, digits: level, period: period, indicator: indicator, place: place, count: count)
        let answer = try await question.answer(with: FigureReader(zone: zone))
        let tables = answer.tables
        if let csv {
            try tables.all.writeCSV(csv, to: console, in: language)
        } else if options.json {
            console.writeJSON(answer.json(in: language))
        } else {
            var lines = tables.heading[language].wrapped(toColumns: console.columns)
            for table in tables.all { lines += [""] + table.lines(width: console.columns, in: language) }
            lines += [""] + SpecialisationSentences.rule[language].wrapped(toColumns: console.columns)
            if let undefined = answer.undefined { lines += [""] + undefined[language].wrapped(toColumns: console.columns) }
            if let example = answer.example { lines += ["", "corridor why \(example)"] }
            console.writeLines(lines)
        }
        return .fine
    }
}

extension PlaceKind: ExpressibleByArgument {}
