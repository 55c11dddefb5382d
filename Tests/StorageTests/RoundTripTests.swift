import Figures
import Registry
import Statistics
import Testing

@testable import Storage

@Suite("What is filed reads back as it was")
struct RoundTripTests {
    @Test("A filing and its lines read back, also after the record was closed and opened", arguments: TestEngine.available)
    func filing(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            let draft = Sample.draft()
            let record = try await zone.create()
            let filed = try await record.append([draft], changes: [], expecting: ["qinzhou": 0])
            #expect(filed.map(\.position) == [FilingPosition(key: "qinzhou", sequence: 1)])
            try record.close()

            let reopened = try await zone.open()
            let lines = try await reopened.lines(LineQuery(form: "output"))
            #expect(lines.map(\.line) == draft.lines)
            #expect(lines.allSatisfy { $0.filing === lines.first?.filing })
            let filing = try #require(lines.first?.filing)
            #expect(filing.document == draft.document)
            #expect(filing.period == draft.period)
            #expect(filing.fields == draft.fields)
            #expect(filing.provenance == draft.provenance)
            #expect(filing.knownOn == draft.knownOn)
            #expect(filing.recordedAt == draft.recordedAt)
            #expect(filing.enteredBy == draft.enteredBy)
            #expect(filing.isBackdated == draft.isBackdated)
            try reopened.close()
        }
    }

    @Test("Filings without period or lines, and lines without texts, read back", arguments: TestEngine.available)
    func emptyParts(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            var draft = Sample.draft(period: nil, lines: [])
            draft.fields = []
            draft.isBackdated = true
            var other = Sample.draft(lines: [ReportLine(row: 1, subject: "", period: .day(Sample.knownOn), texts: [])])
            other.fields = [""]
            let filed = try await record.append([draft, other], changes: [], expecting: [:])
            #expect(filed.map(\.position.sequence) == [1, 2])
            let contents = try await record.contents(of: "qinzhou", after: 0, lineBudget: 100)
            #expect(contents.map(\.filing.period) == [nil, Sample.july])
            #expect(contents.map(\.filing.fields) == [[], [""]])
            #expect(contents.map(\.filing.isBackdated) == [true, false])
            #expect(contents.map(\.lines) == [[], other.lines])
        }
    }

    @Test("A cell reads back with its key and its five numbers", arguments: TestEngine.available)
    func cell(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let sums = CellSums(
                month: ExactDecimal(millionths: 9_223_372_036_854_775_807), yearToDate: ExactDecimal(millionths: -1),
                priorMonth: 3, priorYearToDate: -4, answered: 5)
            let change = CellChange(key: Sample.key(), knownOn: Sample.knownOn, sums: sums)
            _ = try await record.append([Sample.draft()], changes: [change], expecting: [:])
            let query = CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil)
            #expect(try await record.cells(query) == [change])
        }
    }

    @Test("A document's bytes read back; a second keeping changes nothing; unknown hashes give nothing", arguments: TestEngine.available)
    func document(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let hash = ChainHash.document(bytes)
            try await record.keepDocument(bytes, hash: hash)
            try await record.keepDocument(bytes, hash: hash)
            #expect(try await record.documentBytes(hash: hash) == bytes)
            #expect(try await record.documentBytes(hash: ChainHash.document([])) == nil)
            #expect(try await record.documentBytes(hash: "../../record.sqlite") == nil)
            await #expect(throws: RecordError.wrongDocumentHash(hash)) { try await record.keepDocument([1], hash: hash) }
        }
    }
}
