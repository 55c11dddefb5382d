import Actions
import Figures
import Formats

/// What is under way, what waits, and how what has ended came out.
struct JobsPage: Page {
    typealias Messages = JobsMessages

    static let name = "jobs"
    static let template = "Jobs"
    /// Jobs lie beside the record: they are asked for anew each time.
    static let queryBudget = 0
    static let isLive = true
    static let navigation: NavigationEntry? = NavigationEntry(words: JobsMessages().jobs, icon: "jobs", part: .desk)

    func model(for request: PageRequest, in state: ZoneState) async throws -> JobsModel {
        guard request.rest.isEmpty else { throw PageFault.notFound }
        return JobsModel(jobs: try await JobDesk(zone: state.zone).list(), at: state.zone.now())
    }

    func title(of model: JobsModel, in language: Language) -> String { JobsMessages().jobs[language] }

    func view(of model: JobsModel, for request: PageRequest) -> Any {
        JobsView(model, for: request, table: tables(of: model, for: request)[0])
    }

    func json(of model: JobsModel, for request: PageRequest) -> JSONValue {
        .members(["at": .string(model.at.description), "jobs": .array(model.jobs.map(JobJSON(language: request.language).value))])
    }

    func tables(of model: JobsModel, for request: PageRequest) -> [PageTable] {
        let language = request.language
        return [
            PageTable(
                name: "jobs", title: JobsMessages().list[language],
                columns: [
                    .words(JobSentences.number[language], isShort: true), .words(JobSentences.work[language]), .words(JobSentences.state[language]),
                    .words(JobSentences.progress[language]), .words(JobSentences.rate[language], isShort: true),
                    .words(JobSentences.left[language], isShort: true), .words(JobSentences.outcome[language]), .words(JobSentences.askedBy[language]),
                    .words(JobSentences.startedAt[language]), .words(JobSentences.endedAt[language]),
                ],
                rows: model.jobs.map { job in
                    PageTable.Row(cells: [
                        .words(String(job.id)), .words(JobSentences.work(job)[language]), .words(JobSentences.state(job)[language]),
                        .words(JobSentences.progress(job, in: language)), .words(JobSentences.rate(job, in: language)),
                        .words(JobSentences.timeLeft(job, in: language)), .words(JobSentences.outcome(job)?[language] ?? "–"), .words(job.draft.askedBy),
                        .moment(job.startedAt), .moment(job.endedAt),
                    ])
                }),
        ]
    }
}

extension PageTable.Cell {
    /// An instant whose day and whose time are each in one piece.
    fileprivate static func moment(_ instant: Instant?) -> PageTable.Cell {
        let text = JobSentences.second(instant)
        return PageTable.Cell(text: text.replacing("-", with: "\u{2011}").replacing(" UTC", with: "\u{A0}UTC"), plain: text)
    }
}
