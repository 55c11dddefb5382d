import Actions
import ArgumentParser
import Figures
import Formats

/// Every published figure beside ours.
struct ReconcileCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: "Set every published figure beside ours; say whether all computed ones lie inside.",
        discussion: """
            Ends with status 1 where a computed figure lies outside the interval that the printed digits stand for.

            EXAMPLES
              corridor reconcile
              corridor reconcile --json
            """)

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let rows = try await Reconcile.run(in: zone).newestFirst
        if options.json {
            console.writeJSON(.array(rows.map(ReconciliationJSON(language: language).value)))
        } else {
            let title = ReconciliationWords.all(zone.settings.name, today: zone.today)
            console.writeLines(ReconciliationLines(rows: rows, title: title, language: language).lines(width: console.columns))
        }
        return rows.contains { $0.verdict == .outside } ? .no : .fine
    }
}
