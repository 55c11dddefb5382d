import Actions
import ArgumentParser
import Figures

/// Ends a job.
struct JobsCancel: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "End a job that waits, or ask whoever works on it to end it: what was filed stays.")

    @Argument(help: ArgumentHelp("The number of the job.", valueName: "number"))
    var id: Int

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        JobLines(language: language).show(try await JobDesk(zone: zone).cancel(id), isJSON: options.json)
        return .fine
    }
}
