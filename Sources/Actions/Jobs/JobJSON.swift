import Figures
import Formats
import Storage

/// A job, as JSON.
public struct JobJSON {
    private let language: Language

    /// - Parameter language: of sentences.
    public init(language: Language) {
        self.language = language
    }

    /// The value as programs read it; instants in UTC.
    public func value(of job: Job) -> JSONValue {
        let progress = job.progress
        let outcome = JobOutcome(job)
        return .members([
            "id": .number(job.id), "kind": .string(job.draft.kind.rawValue), "subjects": .texts((try? JobRequest(job).subjects) ?? []),
            "askedBy": .string(job.draft.askedBy), "state": .string(job.state.rawValue), "abandoned": .boolean(job.isAbandoned),
            "cancelRequested": .boolean(job.isCancelRequested), "attempts": .number(job.attempts), "holder": .string(job.holder),
            "createdAt": .string(job.createdAt.description), "startedAt": .optional(job.startedAt?.description),
            "endedAt": .optional(job.endedAt?.description),
            "progress": .members([
                "unit": .string(progress.unit.rawValue), "done": .number(progress.done), "total": progress.total.map { .number($0) } ?? .null,
                "lines": .number(progress.lines), "perSecond": progress.rate.map { .number($0) } ?? .null,
                "secondsLeft": (job.state == .running ? progress.secondsLeft : nil).map { .number($0) } ?? .null,
            ]),
            "outcome": outcome.map { outcome in
                .members([
                    "files": .number(outcome.files), "filings": .number(outcome.filings), "filed": .number(outcome.filed),
                    "unchanged": .number(outcome.unchanged), "rejected": .number(outcome.rejected), "rejectFiles": .texts(outcome.rejectFiles),
                    "rejectsUnwritten": .texts(outcome.rejectsUnwritten), "refused": .texts(outcome.refused), "findings": outcome.findings.map { .number($0) } ?? .null,
                    "failure": .optional(outcome.failure?[language]),
                ])
            } ?? .null,
            "text": .optional(JobSentences.outcome(job)?[language]),
        ])
    }
}
