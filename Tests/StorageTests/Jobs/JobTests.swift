import Figures
import Testing

@testable import Storage

@Suite("Jobs are kept beside the record")
struct JobTests {
    static let draft = JobDraft(kind: .import, request: "{\"paths\":[\"/第七月/output.csv\"]}", askedBy: "lan")
    static let noon = Instant(microsecondsSince1970: 1_724_155_200_000_000)

    @Test("One waits, runs, tells how far it is and how it ended, and reads back as it was written", arguments: TestEngine.available)
    func life(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            let jobs = record.jobs
            let asked = try await jobs.add(Self.draft, at: Self.noon)
            #expect((asked.id, asked.draft, asked.state, asked.createdAt) == (1, Self.draft, .waiting, Self.noon))
            let taken = try #require(await jobs.take(by: "a", for: .seconds(60), at: Self.noon))
            #expect((taken.id, taken.state, taken.holder, taken.attempts, taken.startedAt) == (1, .running, "a", 1, Self.noon))
            let progress = JobProgress(unit: .files, done: 3, total: 12, lines: 900, milliseconds: 1_500)
            #expect(try await jobs.beat(1, by: "a", for: .seconds(60), progress: progress) == .goOn)
            #expect(try await jobs.job(1)?.progress == progress)
            #expect((progress.percent, progress.rate, progress.secondsLeft) == (25, 600, 5))
            let later = Instant(microsecondsSince1970: Self.noon.microsecondsSince1970 + 9)
            let ended = try await jobs.end(1, by: "a", as: .done, progress: progress, outcome: "{\"filed\":900}", at: later)
            let other = try await zone.open()
            #expect(try await other.jobs.jobs(limit: 9) == [try #require(ended)])
            #expect((ended?.state, ended?.holder, ended?.endedAt, ended?.outcome, ended?.isAbandoned) == (.done, "", later, "{\"filed\":900}", false))
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: later) == nil)
            #expect(try await jobs.resume(1)?.state == .done)
            try other.close()
        }
    }

    @Test("One that waits is cancelled at once, one that runs when its holder hears of it; both can be resumed", arguments: TestEngine.available)
    func cancelling(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let jobs = record.jobs
            for _ in 0..<2 { _ = try await jobs.add(Self.draft, at: Self.noon) }
            _ = try await jobs.take(by: "a", for: .seconds(60), at: Self.noon)
            #expect(try await jobs.cancel(2, at: Self.noon)?.state == .cancelled)
            let asked = try #require(await jobs.cancel(1, at: Self.noon))
            #expect((asked.state, asked.isCancelRequested) == (.running, true))
            #expect(try await jobs.beat(1, by: "a", for: .seconds(60), progress: JobProgress()) == .cancel)
            #expect(try await jobs.end(1, by: "a", as: .cancelled, progress: JobProgress(), outcome: "{}", at: Self.noon)?.state == .cancelled)
            #expect(try await jobs.cancel(3, at: Self.noon) == nil)
            #expect(try await jobs.resume(1)?.state == .waiting)
            #expect(try await jobs.take(by: "b", for: .seconds(60), at: Self.noon)?.isCancelRequested == false)
        }
    }

    @Test("Filing is not told apart by jobs: the ledger, its heads and its proof know nothing of them", arguments: TestEngine.available)
    func apart(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let before = try await record.verify(against: nil, trusting: nil)
            _ = try await record.jobs.add(Self.draft, at: Self.noon)
            let after = try await record.verify(against: nil, trusting: nil)
            #expect(after.isSound && after.heads == before.heads && after.filingCount == 0)
        }
    }

    @Test("Texts that would not read back are refused, and nothing is kept", arguments: TestEngine.available)
    func unstorable(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            await #expect(throws: RecordError.unstorable(field: "request", text: "a\0b")) {
                try await record.jobs.add(JobDraft(kind: .verify, request: "a\0b", askedBy: "lan"), at: Self.noon)
            }
            let kept = try await record.jobs.jobs(limit: 9)
            #expect(kept.isEmpty)
        }
    }

    @Test("A copy holds no jobs; a move takes them along, and those under way are taken up where the record is", arguments: CopyTests.pairs)
    func copies(source: TestEngine, target: TestEngine) async throws {
        try await withRecord(source) { record, zone in
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: ["qinzhou": 0])
            for _ in 0..<3 { _ = try await record.jobs.add(Self.draft, at: Self.noon) }
            _ = try await record.jobs.begin(JobDraft(kind: .verify, request: "{}", askedBy: "lan"), by: "a", for: .seconds(60), at: Self.noon)
            let copied = try TestZone(target, folder: "\(zone.folder)-copy")
            defer { copied.remove() }
            _ = try await record.copy(toFolder: copied.folder, at: copied.place)
            let copy = try await copied.open()
            #expect(try await copy.jobs.jobs(limit: 9).isEmpty)
            #expect(try await copy.heads().count == 1)
            try copy.close()
            guard source != target else { return }
            let moved = try TestZone(target, folder: zone.folder)
            defer { moved.remove() }
            _ = try await record.move(to: moved.place)
            let there = try await moved.open()
            #expect(try await there.jobs.jobs(limit: 9).map(\.id) == [4, 3, 2, 1])
            // Its lease was given by another engine's clock: nobody there can hold it.
            #expect(try await there.jobs.job(4)?.isAbandoned == true)
            for id in 1...4 { #expect(try await there.jobs.take(by: "b", for: .seconds(60), at: Self.noon)?.id == id) }
            try there.close()
        }
    }
}
