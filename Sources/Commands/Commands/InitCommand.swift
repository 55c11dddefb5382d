import Actions
import ArgumentParser
import Figures

/// Makes a zone of the user's own files.
struct InitCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a zone from a folder of CSV files and YAML forms, with no line of code.",
        discussion: """
            The folder holds zone.yaml, and files of any form: places.csv, enterprises.csv, output-2024-07.csv, your own \
            forms, indicators and groups. The standard forms are there already.

            EXAMPLES
              corridor init --from Examples/two-parks --zone var/two-parks
              corridor brief --zone var/two-parks
              corridor init --from Examples/two-parks --zone var/two-parks --record postgresql://db.example/two-parks
            """)

    @Option(help: ArgumentHelp("Your folder, with a zone.yaml.", valueName: "folder"), completion: .directory)
    var from: String

    @OptionGroup var recordOption: RecordOption

    @Flag(help: "Show no progress.")
    var quiet = false

    @OptionGroup var enteredBy: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let console = Console.current
        let language = options.languageOutsideZone
        let progress = quiet ? nil : ImportProgress(console: console, language: language)
        let (zone, outcomes) = try await InitZone.run(
            folder: zoneOption.folder, standard: try DataFolder().standard, source: from, record: recordOption.record,
            by: Access(name: enteredBy.name), tell: { progress?.tell($0) })
        let status = ImportAnswer(outcomes: outcomes, language: language, isJSON: options.json).show(on: console)
        if !options.json { console.writeLines(["", ImportWords.made(zone.folder)[language]]) }
        return status
    }
}
