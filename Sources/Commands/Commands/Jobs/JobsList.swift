import Actions
import ArgumentParser
import Figures
import Formats

/// Lists jobs, the newest first.
struct JobsList: ZoneCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List jobs, the newest first.")

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let jobs = try await JobDesk(zone: zone).list()
        if options.json {
            console.writeJSON(.array(jobs.map(JobJSON(language: language).value)))
        } else if jobs.isEmpty {
            console.writeLines(JobSentences.none[language].wrapped(toColumns: console.columns))
        } else {
            console.writeLines(JobLines(language: language).table(jobs).lines(width: console.columns))
        }
        return .fine
    }
}
