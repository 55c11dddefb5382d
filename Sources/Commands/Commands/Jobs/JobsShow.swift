import Actions
import ArgumentParser
import Figures

/// Shows one job.
struct JobsShow: ZoneCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one job: how far it is, or how it ended.")

    @Argument(help: ArgumentHelp("The number of the job.", valueName: "number"))
    var id: Int

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        JobLines(language: language).show(try await JobDesk(zone: zone).job(id), isJSON: options.json)
        return .fine
    }
}
