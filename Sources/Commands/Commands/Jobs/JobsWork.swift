import Actions
import ArgumentParser
import Figures
import Statistics

/// Does the jobs that wait.
struct JobsWork: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Do the jobs that wait, one after the other, as a running server does.",
        discussion: "On standard error each job that ends has its line. Ctrl-C gives the job under way back: it waits for another.")

    @Flag(help: "Wait for more when none waits, until Ctrl-C.")
    var stay = false

    @OptionGroup var limitOption: LimitOption
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    var limits: [ZoneLimit: Int] { get throws { try limitOption.values } }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let worker = RunJob(in: zone, by: JobHolder.name()) { ErrorMessage($0).words }
        try await Interruption.cancelling {
            try await WorkOffJobs.run(by: worker, stays: stay) { console.complainLine(JobLines(language: language).ended($0)) }
        }
        return .fine
    }
}
