import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("Copies of a record")
struct CopyTests {
    static let pairs = TestEngine.available.flatMap { source in TestEngine.available.map { (source, $0) } }

    /// Chains with lines of all kinds, cells of both signs, one of them nothing.
    private func fill(_ record: DatabaseRecord) async throws {
        let many = (0..<2_500).map { ReportLine(row: $0, subject: "E\($0)", period: Sample.july, texts: ["\($0)\t\\", "第\n"]) }
        _ = try await record.append(
            [Sample.draft(), Sample.draft(key: "beihai", lines: many), Sample.draft(key: "qinzhou", period: nil, lines: [])],
            changes: [Sample.change(-7), Sample.change(Sample.key(period: Sample.august), 9), Sample.change(Sample.key("output/zero"), 1)],
            expecting: [:])
        _ = try await record.append([Sample.draft()], changes: [Sample.change(Sample.key("output/zero"), -1, answered: -1)], expecting: [:])
    }

    @Test("A copy has the heads, lines and cells of the original, on any engine", arguments: pairs)
    func copy(source: TestEngine, target: TestEngine) async throws {
        try await withRecord(source) { record, zone in
            try await fill(record)
            let other = try TestZone(target, folder: "\(zone.folder)-copy")
            defer { other.remove() }
            let heads = try await record.copy(toFolder: other.folder, at: other.place)
            #expect(try await record.heads() == heads)
            let copy = try await other.open()
            let found = try await copy.verify(against: nil, trusting: nil)
            #expect(found.heads == heads)
            #expect(found.findings == [.documentMissing(hash: Sample.document("bytes").hash)])
            let query = LineQuery(form: "output")
            #expect(try await copy.lines(query).map(\.line) == record.lines(query).map(\.line))
            let cells = CellQuery(series: "output/output", periods: .these([Sample.july, Sample.august]), asOf: nil)
            #expect(try await copy.cells(cells) == record.cells(cells))
            await #expect(throws: RecordError.self) { try await record.copy(toFolder: other.folder, at: other.place) }
            _ = try await copy.append([Sample.draft()], changes: [], expecting: ["qinzhou": 3])
            _ = try await record.append([Sample.draft(text: "other")], changes: [], expecting: ["qinzhou": 3])
            try copy.close()
        }
    }

    @Test("A copy is of one moment while others file", arguments: pairs)
    func whileFiling(source: TestEngine, target: TestEngine) async throws {
        try await withRecord(source) { record, zone in
            try await fill(record)
            let other = try TestZone(target, folder: "\(zone.folder)-copy")
            defer { other.remove() }
            let filing = Task {
                for number in 0..<40 { _ = try await record.append([Sample.draft(text: "\(number)")], changes: [Sample.change(1)], expecting: [:]) }
            }
            let heads = try await record.copy(toFolder: other.folder, at: other.place)
            try await filing.value
            let copy = try await other.open()
            #expect(try await copy.heads() == heads)
            let filed = try #require(heads.first { $0.key == "qinzhou" }).sequence
            let cells = try await copy.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(cells.map(\.sums.month) == [ExactDecimal(millionths: Int128(filed - 3 - 7))])
            try copy.close()
        }
    }

    @Test("A record that was moved takes no filings where it was, says where it is, and can be read", arguments: TestEngine.available)
    func move(source: TestEngine) async throws {
        try await withRecord(source) { record, zone in
            try await fill(record)
            let running = try await zone.open()
            guard TestEngine.server != nil else { return }
            let other = try TestZone(.postgresql, folder: zone.folder)
            defer { other.remove() }
            let heads = try await record.move(to: other.place)
            let address = try TestZone.address(schema: other.schema).text
            for old in [record, running] {
                await #expect(throws: RecordError.moved(to: address)) { try await old.append([Sample.draft()], changes: [], expecting: [:]) }
                #expect(try await old.heads() == heads)
            }
            let moved = try await other.open()
            _ = try await moved.append([Sample.draft()], changes: [], expecting: ["qinzhou": 3])
            #expect(try await moved.lastSequence(of: "qinzhou") == 4)
            await #expect(throws: RecordError.self) { try await moved.move(to: zone.place) }
            try running.close()
            try moved.close()
        }
    }

    @Test("A place that cannot be reached leaves the record as it was", arguments: TestEngine.available)
    func unreachable(source: TestEngine) async throws {
        try await withRecord(source) { record, zone in
            try await fill(record)
            let nowhere = RecordPlace.server(try ServerAddress("postgresql:///postgres?host=\(zone.folder)-nowhere"))
            await #expect(throws: RecordError.self) { try await record.move(to: nowhere) }
            await #expect(throws: RecordError.self) { try await record.copy(toFolder: "\(zone.folder)-copy", at: nowhere) }
            _ = try await record.append([Sample.draft()], changes: [], expecting: ["qinzhou": 3])
        }
    }
}
