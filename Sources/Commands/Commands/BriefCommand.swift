import Actions
import ArgumentParser
import Figures
import Formats

/// The zone's headline table.
struct BriefCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Show the zone's headline table: what was published beside what the record says.",
        discussion: """
            “inside” means that our figure lies in the interval that the printed digits stand for. Quoted figures \
            are others' statements: shown with their source, never a match.

            EXAMPLES
              corridor brief
              corridor brief --language zh
              corridor brief --json
            """)

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let rows = try await Brief.run(in: zone).newestFirst
        if options.json {
            console.writeJSON(.array(rows.map(ReconciliationJSON(language: language).value)))
        } else {
            let title = ReconciliationWords.headline(zone.settings.name, today: zone.today)
            console.writeLines(ReconciliationLines(rows: rows, title: title, language: language).lines(width: console.columns))
        }
        return .fine
    }
}
