import Actions
import Figures
import Storage

/// The texts of the page of jobs.
struct JobsView {
    struct Command {
        let command: String
        let meaning: String
    }

    let summary: String
    let asOf: String
    let refresh: String
    let jobs: TableView
    let hasJobs: Bool
    let commands: [Command]

    init(_ model: JobsModel, for request: PageRequest, table: PageTable) {
        let (language, words) = (request.language, JobsMessages())
        summary = JobsMessages.summary(
            running: model.jobs.count { $0.state == .running && !$0.isAbandoned },
            waiting: model.jobs.count { $0.state == .waiting || $0.isAbandoned })[language]
        asOf = JobSentences.second(model.at)
        refresh = request.path(in: language)
        jobs = TableView(table, for: request)
        hasJobs = !model.jobs.isEmpty
        let id = model.jobs.first?.id ?? 7
        commands = [
            Command(command: "corridor import output-2024-07.csv --background", meaning: words.leave[language]),
            Command(command: "corridor jobs cancel \(id)", meaning: words.cancel[language]),
            Command(command: "corridor jobs resume \(id)", meaning: words.resume[language]),
        ]
    }
}
