import Figures

/// A row of the table of jobs.
struct JobRow {
    static let columns = [
        "id", "kind", "request", "asked_by", "state", "is_cancel_requested", "holder", "heartbeat_at", "lease_until", "attempts",
        "unit", "done", "total", "lines", "worked", "created_at", "started_at", "ended_at", "outcome",
    ]

    static let selection = "SELECT \(columns.joined(separator: ", ")) FROM job"

    /// A job that nobody has taken, in the order of ``columns``.
    static func values(_ id: Int, _ draft: JobDraft, at instant: Instant) -> [StoredValue] {
        [
            .number(id), .text(draft.kind.rawValue), .text(draft.request), .text(draft.askedBy), .text(JobState.waiting.rawValue), .number(0),
            .text(""), .number(0), .number(0), .number(0), .text(JobProgress.Counted.steps.rawValue), .number(0), .none, .number(0), .number(0),
            .number(instant.microsecondsSince1970), .none, .none, .text(""),
        ]
    }

    /// - Throws: ``RecordError/damaged(what:)`` where a column does not read as what it holds.
    static func job(_ row: any StoredRow, now: Int64) throws -> Job {
        let id = try row.count(0)
        guard let kind = JobKind(rawValue: try row.text(1)), let state = JobState(rawValue: try row.text(4)),
            let unit = JobProgress.Counted(rawValue: try row.text(10))
        else { throw RecordError.damaged(what: "job \(id)") }
        let (heartbeat, until) = (try row.number(7), try row.number(8))
        return Job(
            id: id, draft: JobDraft(kind: kind, request: try row.text(2), askedBy: try row.text(3)), state: state,
            isCancelRequested: try row.number(5) != 0, holder: try row.text(6),
            isAbandoned: state == .running && (until <= now || heartbeat > now), attempts: try row.count(9),
            progress: JobProgress(
                unit: unit, done: try row.count(11), total: try number(row, 12).map { Int($0) }, lines: try row.count(13),
                milliseconds: try row.count(14)),
            createdAt: Instant(microsecondsSince1970: try row.number(15)), startedAt: try instant(row, 16), endedAt: try instant(row, 17),
            outcome: try row.text(18))
    }

    private static func number(_ row: any StoredRow, _ column: Int) throws -> Int64? {
        guard case .number(let number) = try row.value(column) else { return nil }
        return number
    }

    private static func instant(_ row: any StoredRow, _ column: Int) throws -> Instant? {
        try number(row, column).map { Instant(microsecondsSince1970: $0) }
    }
}
