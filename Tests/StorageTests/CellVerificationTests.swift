import Figures
import Statistics
import Testing

@testable import Storage

@Suite("Stored cells are compared with those that the filings give")
struct CellVerificationTests {
    private static let changes = [
        Sample.change(10), Sample.change(Sample.key(period: Sample.august), 20),
        Sample.change(5, knownOn: Sample.day(2024, 9, 1)), Sample.change(Sample.key("output/zero"), 3, answered: 0),
        Sample.change(Sample.key("output/zero"), -3, answered: 0),
    ]

    private static func rebuilt() -> [CellKeyAndDay: CellSums] {
        var sums: [CellKeyAndDay: CellSums] = [:]
        sums.add(changes)
        return sums
    }

    private static func findings(_ engine: TestEngine, after statements: String...) async throws -> [VerificationFinding] {
        try await withRecord(engine) { record, zone in
            // In two filings, so that a cell stays that adds up to nothing.
            _ = try await record.append([Sample.draft()], changes: Array(changes.dropLast()), expecting: [:])
            _ = try await record.append([Sample.draft()], changes: changes.suffix(1), expecting: [:])
            for statement in statements { try zone.tamper(statement) }
            return try await record.compareCells(with: rebuilt(), at: ["qinzhou": 2])
        }
    }

    private static func cell(_ change: CellChange) -> CellKeyAndDay { CellKeyAndDay(key: change.key, knownOn: change.knownOn) }

    @Test("Untouched cells are as rebuilt; cells that add up to nothing are as good as absent", arguments: TestEngine.available)
    func untouched(engine: TestEngine) async throws {
        #expect(try await Self.findings(engine) == [])
    }

    @Test("A cell altered in any sum is found", arguments: TestEngine.available, CellRow.sums)
    func altered(engine: TestEngine, column: String) async throws {
        let found = try await Self.findings(engine, after: "UPDATE cell SET \(column) = \(column) + 1 WHERE period = '2024-08'")
        guard case .cellAltered(let key, let stored, let rebuilt) = found.first, found.count == 1 else {
            Issue.record("\(found)")
            return
        }
        #expect(key == Self.cell(Self.changes[1]))
        #expect(rebuilt == Self.changes[1].sums)
        #expect(stored != rebuilt)
    }

    @Test("A cell moved to another key, deleted or added is found", arguments: TestEngine.available, CellRow.key)
    func moved(engine: TestEngine, column: String) async throws {
        let change = column == "period_last_day" || column == "known_on" ? "\(column) + 1" : "'x' || substr(\(column), 2)"
        let found = try await Self.findings(engine, after: "UPDATE cell SET \(column) = \(change) WHERE period = '2024-08'")
        #expect(found.contains(.cellMissing(Self.cell(Self.changes[1]), rebuilt: Self.changes[1].sums)))
        #expect(found.count == 2)
    }

    @Test("A deleted cell is missing, an inserted one is added", arguments: TestEngine.available)
    func deletedAndAdded(engine: TestEngine) async throws {
        let missing = try await Self.findings(engine, after: "DELETE FROM cell WHERE period = '2024-08'")
        #expect(missing == [.cellMissing(Self.cell(Self.changes[1]), rebuilt: Self.changes[1].sums)])
        let added = try await Self.findings(engine, after: "UPDATE cell SET answered = 7 WHERE series = 'output/zero'", "DELETE FROM cell WHERE period = '2024-08'")
        #expect(added.contains(.cellAdded(CellKeyAndDay(key: Sample.key("output/zero"), knownOn: Sample.knownOn), stored: CellSums(answered: 7))))
    }

    @Test("A record that moved on while it was replayed is compared only after the rest was replayed", arguments: TestEngine.available)
    func moving(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            _ = try await record.append([Sample.draft()], changes: Self.changes, expecting: [:])
            var replayed: [Int] = []
            let reached = try await record.forEachFiling(key: "qinzhou") { filing, _ in replayed.append(filing.position.sequence) }
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: [:])
            await #expect(throws: RecordError.chainMoved(key: "qinzhou")) {
                try await record.compareCells(with: Self.rebuilt(), at: ["qinzhou": reached])
            }
            let now = try await record.forEachFiling(key: "qinzhou", after: reached) { filing, _ in replayed.append(filing.position.sequence) }
            #expect(replayed == [1, 2])
            var sums = Self.rebuilt()
            sums.add([Sample.change(1)])
            #expect(try await record.compareCells(with: sums, at: ["qinzhou": now]) == [])
        }
    }
}
