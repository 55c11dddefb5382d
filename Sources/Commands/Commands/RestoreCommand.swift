import Actions
import ArgumentParser
import Figures

/// Makes a zone of a backup.
struct RestoreCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a zone of a backup, in its folder or on a server, and verify it.",
        discussion: """
            The zone's folder must hold no zone yet, and the server no record. The backup stays as it is. Ends with \
            status 1 where verifying finds something.

            EXAMPLES
              corridor restore /backups/zone-2024-08-20 --zone var/zone
              corridor restore /backups/zone-2024-08-20 --zone var/zone --record postgresql://db.example/zone
            """)

    @Argument(help: ArgumentHelp("The backup's folder.", valueName: "folder"), completion: .directory)
    var backup: String

    @OptionGroup var recordOption: RecordOption
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let (zone, report) = try await RestoreZone.run(backup: backup, to: zoneOption.folder, record: recordOption.record)
        let language = options.language ?? LanguageChoice.ofEnvironment(Console.current.environment) ?? zone.settings.language
        return CopyAnswer(report: report, words: CopyWords.restored(zone.folder), language: language, isJSON: options.json)
            .show(on: Console.current)
    }
}
