import Actions
import ArgumentParser
import Figures

/// Moves a zone's record to another engine.
struct MoveCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move the record to another engine or server, and prove that it is the same there.",
        discussion: """
            Every table is read again where it now is and has the hash of the rows that were read; the heads of all \
            chains agree; then zone.yaml names the new place, and the old one refuses every filing. Whoever files \
            meanwhile waits. Servers that are running have to be started again. Documents stay where they are. Ends \
            with status 1 where verifying finds something.

            EXAMPLES
              corridor move postgresql://db.example/zone
              corridor move folder
            """)

    @Argument(help: ArgumentHelp("An address as postgresql://HOST/DATABASE, or folder for the zone's folder.", valueName: "place"))
    var place: String

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let moved = try await MoveRecord.run(zone, to: place)
        return CopyAnswer(
            report: moved.report, words: CopyWords.moved(to: place, chains: moved.heads.count), language: language, isJSON: options.json
        ).show(on: Console.current)
    }
}
