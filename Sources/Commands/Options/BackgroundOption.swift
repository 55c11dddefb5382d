import Actions
import ArgumentParser
import Figures

/// Whether work is left for a server.
struct BackgroundOption: ParsableArguments {
    @Flag(help: "Leave it as a job for a running server, or for corridor jobs work.")
    var background = false

    /// Leaves the job, and says where to look for it.
    func leave(_ request: JobRequest, by name: String, in zone: Zone, _ language: Language, isJSON: Bool) async throws -> CommandStatus {
        let console = Console.current
        let job = try await JobDesk(zone: zone).ask(request, askedBy: name)
        if isJSON {
            console.writeJSON(JobJSON(language: language).value(of: job))
        } else {
            console.writeLines(JobWords.left(job.id)[language].wrapped(toColumns: console.columns))
        }
        return .fine
    }
}
