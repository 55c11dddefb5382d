import Testing

@testable import Storage

@Suite("A question that nobody waits for any more")
struct CancellationTests {
    private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT COUNT(*) FROM n"

    @Test("is ended in the database, and the record goes on answering", arguments: TestEngine.available)
    func reading(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let begun = ContinuousClock.now
            for _ in 0..<4 {
                let question = Task { try await record.engine.read { try $0.first(Self.endless)?.count(0) } }
                try await Task.sleep(for: .milliseconds(100))
                question.cancel()
                await #expect(throws: CancellationError.self) { try await question.value }
                #expect(try await record.heads().isEmpty)
            }
            // It would have counted for minutes.
            #expect(ContinuousClock.now - begun < .seconds(60))
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: ["qinzhou": 0])
            #expect(try await record.lastSequence(of: "qinzhou") == 1)
        }
    }

    @Test("Whoever was told to end files nothing more", arguments: TestEngine.available)
    func filing(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let filing = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await record.append([Sample.draft()], changes: [], expecting: [:])
            }
            filing.cancel()
            await #expect(throws: CancellationError.self) { try await filing.value }
            let heads = try await record.heads()
            #expect(heads.isEmpty)
        }
    }
}
