import Figures
import Synchronization
import Testing

@testable import Storage

@Suite("A lease on a job")
struct LeaseTests {
    private static let (draft, noon) = (JobTests.draft, JobTests.noon)

    @Test("is held by one alone; who fell silent loses it, and what they say afterwards changes nothing", arguments: TestEngine.available)
    func silence(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let jobs = record.jobs
            _ = try await jobs.add(Self.draft, at: Self.noon)
            _ = try await jobs.take(by: "a", for: .seconds(60), at: Self.noon)
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: Self.noon) == nil)
            // A beat that gives no time is silence from then on.
            #expect(try await jobs.beat(1, by: "a", for: .zero, progress: JobProgress()) == .goOn)
            #expect(try await jobs.job(1)?.isAbandoned == true)
            let again = try #require(await jobs.take(by: "b", for: .seconds(60), at: Self.noon))
            #expect((again.id, again.holder, again.attempts, again.isAbandoned) == (1, "b", 2, false))
            #expect(try await jobs.beat(1, by: "a", for: .seconds(60), progress: JobProgress(done: 99)) == .lost)
            #expect(try await jobs.end(1, by: "a", as: .failed, progress: JobProgress(), outcome: "{}", at: Self.noon) == nil)
            #expect(try await jobs.job(1) == again)
        }
    }

    @Test("An abandoned job that was to be cancelled is ended, not begun again", arguments: TestEngine.available)
    func cancelled(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let jobs = record.jobs
            for _ in 0..<2 { _ = try await jobs.add(Self.draft, at: Self.noon) }
            _ = try await jobs.take(by: "a", for: .seconds(60), at: Self.noon)
            _ = try await jobs.cancel(1, at: Self.noon)
            _ = try await jobs.beat(1, by: "a", for: .zero, progress: JobProgress())
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: Self.noon)?.id == 2)
            #expect(try await jobs.job(1)?.state == .cancelled)
        }
    }

    @Test("Whoever begins what was abandoned goes on with it; what is held or different is begun anew", arguments: TestEngine.available)
    func beginning(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let jobs = record.jobs
            func begin(_ draft: JobDraft, _ holder: String, _ lease: Duration) async throws -> [Int] {
                let job = try await jobs.begin(draft, by: holder, for: lease, at: Self.noon)
                return [job.id, job.attempts]
            }
            let begun = [
                try await begin(Self.draft, "a", .seconds(60)), try await begin(Self.draft, "b", .zero), try await begin(Self.draft, "c", .seconds(60)),
                try await begin(JobDraft(kind: .import, request: "{}", askedBy: "lan"), "d", .seconds(60)),
            ]
            #expect(begun == [[1, 1], [2, 1], [2, 2], [3, 1]])
        }
    }

    @Test("Sixteen takers on four connections share forty jobs, none of them twice", arguments: TestEngine.available)
    func takers(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            var records = [try await zone.create()]
            for _ in 1..<4 { records.append(try await zone.open()) }
            for _ in 0..<40 { _ = try await records[0].jobs.add(Self.draft, at: Self.noon) }
            let all = records
            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for taker in 0..<16 {
                    group.addTask {
                        var ids: [Int] = []
                        while let job = try await all[taker % 4].jobs.take(by: "taker \(taker)", for: .seconds(60), at: Self.noon) { ids.append(job.id) }
                        return ids
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(taken.sorted() == Array(1...40))
            for record in records { try record.close() }
        }
    }

    @Test("runs by a clock that nobody sets: days that are wrong by years neither end it nor keep it", arguments: TestEngine.available)
    func wallClock(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let jobs = record.jobs
            for step in [0, 4_000_000_000_000_000, -4_000_000_000_000_000] as [Int64] {
                let instant = Instant(microsecondsSince1970: Self.noon.microsecondsSince1970 + step)
                let id = try await jobs.add(Self.draft, at: instant).id
                _ = try await jobs.take(by: "a", for: .seconds(60), at: instant)
                #expect(try await jobs.take(by: "b", for: .seconds(60), at: instant) == nil)
                _ = try await jobs.beat(id, by: "a", for: .zero, progress: JobProgress())
                #expect(try await jobs.take(by: "b", for: .seconds(60), at: instant)?.id == id)
                _ = try await jobs.end(id, by: "b", as: .done, progress: JobProgress(), outcome: "{}", at: instant)
            }
        }
    }

    @Test("SQLite: a lease runs out when its time has passed, and at once when the machine has started again")
    func uptime() async throws {
        try await withRecord(.sqlite) { record, _ in
            let time = Mutex<Int64>(500_000_000)
            let jobs = DatabaseJobs(engine: record.engine, clock: LeaseClock { time.withLock { $0 } })
            _ = try await jobs.add(Self.draft, at: Self.noon)
            _ = try await jobs.take(by: "a", for: .seconds(60), at: Self.noon)
            time.withLock { $0 += 59_999_999 }
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: Self.noon) == nil)
            time.withLock { $0 += 1 }
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: Self.noon)?.attempts == 2)
            time.withLock { $0 = 1_000_000 }
            #expect(try await jobs.job(1)?.isAbandoned == true)
            #expect(try await jobs.take(by: "c", for: .seconds(60), at: Self.noon)?.attempts == 3)
        }
    }
}
