import Actions
import ArgumentParser
import Figures

/// Copies a zone while it is in use.
struct BackupCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the zone, as it is at one moment, while others go on filing.",
        discussion: """
            The backup is a zone itself, with its record in its folder whatever engine keeps the original: it can be \
            asked and verified as it is. It is verified before it gets its name. Signing keys are not in it. Ends \
            with status 1 where verifying finds something.

            EXAMPLES
              corridor backup /backups/zone-2024-08-20
              corridor verify --zone /backups/zone-2024-08-20
              corridor restore /backups/zone-2024-08-20 --zone var/zone
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var backgroundOption: BackgroundOption
    @OptionGroup var enteredBy: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        if backgroundOption.background {
            return try await backgroundOption.leave(.backingUp(folder: folder), by: enteredBy.name, in: zone, language, isJSON: options.json)
        }
        let report = try await BackUpZone.run(zone, to: folder)
        return CopyAnswer(report: report, words: CopyWords.backedUp(folder), language: language, isJSON: options.json).show(on: Console.current)
    }
}
