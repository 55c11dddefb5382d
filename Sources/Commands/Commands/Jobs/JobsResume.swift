import Actions
import ArgumentParser
import Figures

/// Lets a job wait again.
struct JobsResume: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Let a failed or cancelled job wait again: it goes on with what is not filed yet.")

    @Argument(help: ArgumentHelp("The number of the job.", valueName: "number"))
    var id: Int

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        JobLines(language: language).show(try await JobDesk(zone: zone).resume(id), isJSON: options.json)
        return .fine
    }
}
