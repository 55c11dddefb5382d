import Figures
import Testing

@testable import Storage

@Suite("Questions to the ledger")
struct QueryTests {
    private static func line(_ subject: String, _ period: Period = Sample.july, row: Int = 2) -> ReportLine {
        ReportLine(row: row, subject: subject, period: period, texts: [subject])
    }

    private static func found(_ record: DatabaseRecord, _ query: LineQuery) async throws -> [String] {
        try await record.lines(query).map { "\($0.filing.position) \($0.line.subject) \($0.line.period)" }
    }

    @Test("Lines are chosen by form, subject, period, chain and day known, in ledger order", arguments: TestEngine.available)
    func lines(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            _ = try await record.append(
                [
                    Sample.draft(lines: [Self.line("b"), Self.line("a", Sample.august), Self.line("c'\"\\第")]),
                    Sample.draft(key: "beihai", knownOn: Sample.day(2024, 9, 1), lines: [Self.line("a")]),
                    Sample.draft(form: "energy", lines: [Self.line("a")]),
                    Sample.draft(knownOn: Sample.day(2024, 8, 1), lines: [Self.line("a")]),
                ], changes: [], expecting: [:])
            let (b, a8, c) = ("qinzhou#1 b 2024-07", "qinzhou#1 a 2024-08", "qinzhou#1 c'\"\\第 2024-07")
            let (far, again) = ("beihai#1 a 2024-07", "qinzhou#3 a 2024-07")
            #expect(try await Self.found(record, LineQuery(form: "output")) == [far, b, a8, c, again])
            #expect(try await Self.found(record, LineQuery(form: "output", subjects: ["a"])) == [far, a8, again])
            #expect(try await Self.found(record, LineQuery(form: "output", subjects: ["c'\"\\第", "nobody"])) == [c])
            #expect(try await Self.found(record, LineQuery(form: "output", subjects: [])) == [])
            #expect(try await Self.found(record, LineQuery(form: "output", periods: [Sample.august])) == [a8])
            #expect(try await Self.found(record, LineQuery(form: "output", keys: ["qinzhou"])) == [b, a8, c, again])
            #expect(
                try await Self.found(record, LineQuery(form: "output", subjects: ["a"], periods: [Sample.july], keys: ["qinzhou"]))
                    == [again])
            #expect(try await Self.found(record, LineQuery(form: "output", asOf: Sample.knownOn)) == [b, a8, c, again])
            #expect(try await Self.found(record, LineQuery(form: "output", asOf: Sample.day(2024, 8, 1))) == [again])
            #expect(try await Self.found(record, LineQuery(form: "output", asOf: Sample.day(2024, 7, 31))) == [])
        }
    }

    @Test("A hundred thousand subjects can be asked for at once", arguments: TestEngine.available)
    func manySubjects(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let lines = (0..<3_000).map { Self.line("E\($0 * 50)", row: $0 + 2) }
            _ = try await record.append([Sample.draft(lines: lines)], changes: [], expecting: [:])
            let subjects = Set((0..<100_000).map { "E\($0)" })
            let found = try await record.lines(LineQuery(form: "output", subjects: subjects, periods: [Sample.july]))
            #expect(found.map(\.line) == Array(lines.prefix(2_000)))
        }
    }

    @Test("Filings are found by document and by when they were recorded", arguments: TestEngine.available)
    func filings(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            _ = try await record.append(
                [
                    Sample.draft(text: "x", recordedAt: 30), Sample.draft(text: "y", recordedAt: 20),
                    Sample.draft(key: "beihai", text: "x", recordedAt: 10),
                ], changes: [], expecting: [:])
            let named = try await record.filings(ofDocument: Sample.document("x").hash)
            #expect(named.map(\.position.description) == ["beihai#1", "qinzhou#1"])
            #expect(try await record.filings(ofDocument: "none").count == 0)
            #expect(try await record.recentFilings(limit: 2).map(\.position.description) == ["qinzhou#1", "qinzhou#2"])
            #expect(try await record.recentFilings(limit: 0).count == 0)
            let heads = try await record.heads()
            #expect(heads.map(\.key) == ["beihai", "qinzhou"])
            #expect(heads.map(\.sequence) == [1, 2])
            #expect(try await record.lastSequence(of: "nowhere") == 0)
        }
    }

    @Test("The same bytes filed under another name keep both names", arguments: TestEngine.available)
    func names(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            var second = Sample.draft()
            second.document = Sample.document("bytes", name: "corrected.csv")
            _ = try await record.append([Sample.draft(), second], changes: [], expecting: [:])
            let found = try await record.filings(ofDocument: second.document.hash)
            #expect(found.map(\.document.name) == ["output-2024-07.csv", "corrected.csv"])
        }
    }

    @Test("A chain is read in pages that never split a filing", arguments: TestEngine.available)
    func pages(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let drafts = (1...25).map { count in
                Sample.draft(lines: (0..<count).map { Self.line("E\($0)", row: $0) })
            }
            _ = try await record.append(drafts, changes: [], expecting: [:])
            let page = try await record.contents(of: "qinzhou", after: 3, lineBudget: 11)
            #expect(page.map(\.lines.count) == [4, 5])
            #expect(page.map(\.filing.position.sequence) == [4, 5])
            let large = try await record.contents(of: "qinzhou", after: 19, lineBudget: 1)
            #expect(large.map(\.lines) == [drafts[19].lines])
            #expect(try await record.contents(of: "qinzhou", after: 25, lineBudget: 1).count == 0)
            var visited: [Int] = []
            try await record.forEachFiling(key: "qinzhou") { _, lines in visited.append(lines.count) }
            #expect(visited == Array(1...25))
        }
    }
}
