import Figures

extension DatabaseJobs {
    func begin(_ draft: JobDraft, by holder: String, for lease: Duration, at instant: Instant) async throws -> Job {
        try await change { session, now in
            let free = try session.first(
                """
                \(JobRow.selection) WHERE kind = ? AND request = ?
                AND (state = 'waiting' OR (state = 'running' AND \(LeaseClock.isOver))) ORDER BY id LIMIT 1
                """, [.text(draft.kind.rawValue), .text(draft.request), .number(now), .number(now)])
            let job = try free.map { try JobRow.job($0, now: now) } ?? Self.insert(draft, at: instant, in: session, now)
            return try Self.hand(job.id, to: holder, lease, at: instant, in: session, now)
        }
    }

    func take(by holder: String, for lease: Duration, at instant: Instant) async throws -> Job? {
        // Most often there is nothing to do, and then nobody need wait.
        let clock = clock
        guard try await engine.read({ try Self.free(in: $0, try clock.now($0)) }) != nil else { return nil }
        return try await change { session, now in
            while let job = try Self.free(in: session, now) {
                guard job.isCancelRequested else { return try Self.hand(job.id, to: holder, lease, at: instant, in: session, now) }
                try Self.close(job.id, at: instant, in: session)
            }
            return nil
        }
    }

    func beat(_ id: Int, by holder: String, for lease: Duration, progress: JobProgress) async throws -> JobPulse {
        let job: Job? = try await change { session, now in
            guard let job = try Self.find(id, in: session, now), job.state == .running, job.holder == holder else { return nil }
            try session.execute(
                """
                UPDATE job SET heartbeat_at = ?, lease_until = ?, unit = ?, done = ?, total = ?, lines = ?, worked = ? WHERE id = ?
                """, [.number(now), .number(now + lease.microseconds)] + Self.values(progress) + [.number(id)])
            return job
        }
        return job.map { $0.isCancelRequested ? .cancel : .goOn } ?? .lost
    }

    func end(
        _ id: Int, by holder: String, as state: JobState, progress: JobProgress, outcome: String, at instant: Instant
    ) async throws -> Job? {
        try await change { session, now in
            guard let job = try Self.find(id, in: session, now), job.state == .running, job.holder == holder else { return nil }
            try session.execute(
                """
                UPDATE job SET state = ?, holder = '', heartbeat_at = 0, lease_until = 0, ended_at = ?, outcome = ?,
                unit = ?, done = ?, total = ?, lines = ?, worked = ? WHERE id = ?
                """,
                [
                    .text(state.rawValue), state.isEnded ? .number(instant.microsecondsSince1970) : .none,
                    .text(outcome.replacing("\0", with: "")),
                ] + Self.values(progress) + [.number(id)])
            return try Self.find(id, in: session, now)
        }
    }

    /// The oldest job that nobody works on.
    private static func free(in session: any Session, _ now: Int64) throws -> Job? {
        try session.first(
            """
            \(JobRow.selection) WHERE state = 'waiting' OR (state = 'running' AND \(LeaseClock.isOver)) ORDER BY id LIMIT 1
            """, [.number(now), .number(now)]
        ).map { try JobRow.job($0, now: now) }
    }

    private static func hand(
        _ id: Int, to holder: String, _ lease: Duration, at instant: Instant, in session: any Session, _ now: Int64
    ) throws -> Job {
        try session.execute(
            """
            UPDATE job SET state = 'running', is_cancel_requested = 0, holder = ?, heartbeat_at = ?, lease_until = ?,
            attempts = attempts + 1, done = 0, total = NULL, lines = 0, worked = 0, started_at = ?, ended_at = NULL, outcome = ''
            WHERE id = ?
            """,
            [
                .text(holder), .number(now), .number(now + lease.microseconds), .number(instant.microsecondsSince1970), .number(id),
            ])
        guard let job = try find(id, in: session, now) else { throw RecordError.damaged(what: "job \(id)") }
        return job
    }

    private static func values(_ progress: JobProgress) -> [StoredValue] {
        [
            .text(progress.unit.rawValue), .number(progress.done), progress.total.map { .number($0) } ?? .none, .number(progress.lines),
            .number(progress.milliseconds),
        ]
    }
}

extension Duration {
    fileprivate var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
