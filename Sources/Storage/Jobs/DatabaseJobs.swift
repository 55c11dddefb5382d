import Figures

/// The jobs in the database of a record. Whoever changes one waits for whoever else does; nobody who files waits for either,
/// but on SQLite, where all writers take turns.
struct DatabaseJobs: JobStore {
    let engine: any Engine
    var clock = LeaseClock()

    func add(_ draft: JobDraft, at instant: Instant) async throws -> Job {
        try await change { session, now in try Self.insert(draft, at: instant, in: session, now) }
    }

    func cancel(_ id: Int, at instant: Instant) async throws -> Job? {
        try await change { session, now in
            guard let job = try Self.find(id, in: session, now) else { return nil }
            if job.state == .waiting || job.isAbandoned {
                try Self.close(id, at: instant, in: session)
            } else if job.state == .running {
                try session.execute("UPDATE job SET is_cancel_requested = 1 WHERE id = ?", [.number(id)])
            }
            return try Self.find(id, in: session, now)
        }
    }

    func resume(_ id: Int) async throws -> Job? {
        try await change { session, now in
            try session.execute(
                """
                UPDATE job SET state = 'waiting', is_cancel_requested = 0, attempts = 0, ended_at = NULL, outcome = ''
                WHERE id = ? AND state IN ('failed', 'cancelled')
                """, [.number(id)])
            return try Self.find(id, in: session, now)
        }
    }

    func job(_ id: Int) async throws -> Job? {
        let clock = clock
        return try await engine.read { try Self.find(id, in: $0, try clock.now($0)) }
    }

    func jobs(limit: Int) async throws -> [Job] {
        let clock = clock
        return try await engine.read { session in
            let now = try clock.now(session)
            let rows = try session.rows("\(JobRow.selection) ORDER BY id DESC LIMIT ?", [.number(limit)])
            var jobs: [Job] = []
            while let row = try rows.next() { jobs.append(try JobRow.job(row, now: now)) }
            return jobs
        }
    }

    /// Changes jobs in one transaction, alone among those who do.
    ///
    /// - Parameter body: returns the job that it changed, as it is afterwards.
    func change<Result: Sendable & JobHolding>(_ body: @escaping @Sendable (any Session, Int64) throws -> Result) async throws -> Result {
        let clock = clock
        return try await engine.write(.jobs, stands: { session, result in
            guard let job = result.held else { return true }
            guard let found = try Self.find(job.id, in: session, try clock.now(session)) else { return false }
            return (found.draft, found.createdAt, found.isCancelRequested) == (job.draft, job.createdAt, job.isCancelRequested)
                && (found.state, found.holder, found.attempts) == (job.state, job.holder, job.attempts)
        }) { try body($0, try clock.now($0)) }
    }

    static func find(_ id: Int, in session: any Session, _ now: Int64) throws -> Job? {
        try session.first("\(JobRow.selection) WHERE id = ?", [.number(id)]).map { try JobRow.job($0, now: now) }
    }

    static func insert(_ draft: JobDraft, at instant: Instant, in session: any Session, _ now: Int64) throws -> Job {
        for (field, text) in [("request", draft.request), ("askedBy", draft.askedBy)] where text.utf8.contains(0) {
            throw RecordError.unstorable(field: field, text: text)
        }
        let id = (try session.first("SELECT id FROM job ORDER BY id DESC LIMIT 1")?.count(0) ?? 0) + 1
        try session.execute(session.dialect.insertion(into: "job", JobRow.columns), JobRow.values(id, draft, at: instant))
        guard let job = try find(id, in: session, now) else { throw RecordError.damaged(what: "job \(id)") }
        return job
    }

    static func close(_ id: Int, at instant: Instant, in session: any Session) throws {
        try session.execute(
            "UPDATE job SET state = 'cancelled', holder = '', ended_at = ? WHERE id = ?", [.number(instant.microsecondsSince1970), .number(id)])
    }
}

/// What a change of jobs comes to: whether it is in the database can be told by the job that it names.
protocol JobHolding {
    var held: Job? { get }
}

extension Job: JobHolding {
    var held: Job? { self }
}

extension Job?: JobHolding {
    var held: Job? { self }
}
