import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("Writers in two processes share one record")
struct WriterTests {
    @Test("Each of two connections sees what the other filed, and a chain that moved refuses", arguments: TestEngine.available)
    func twoConnections(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            let first = try await zone.create()
            let second = try await zone.open()
            _ = try await first.append([Sample.draft()], changes: [Sample.change(1)], expecting: ["qinzhou": 0])
            #expect(try await second.lastSequence(of: "qinzhou") == 1)
            await #expect(throws: RecordError.chainMoved(key: "qinzhou")) {
                try await second.append([Sample.draft(text: "late")], changes: [Sample.change(1)], expecting: ["qinzhou": 0])
            }
            await #expect(throws: RecordError.chainMoved(key: "beihai")) {
                try await second.append([Sample.draft()], changes: [], expecting: ["beihai": 2, "qinzhou": 1])
            }
            _ = try await second.append([Sample.draft(text: "again")], changes: [Sample.change(1)], expecting: ["qinzhou": 1])
            #expect(try await first.recentFilings(limit: 9).count == 2)
            let cells = try await first.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(cells == [Sample.change(2, answered: 2)])
            try first.close()
            try second.close()
        }
    }

    @Test("Many writers on two connections leave one unbroken chain and the whole sum", arguments: TestEngine.available)
    func manyWriters(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            let records = [try await zone.create(), try await zone.open()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        let record = records[number % 2]
                        while true {
                            let head = try await record.lastSequence(of: "qinzhou")
                            do {
                                _ = try await record.append(
                                    [Sample.draft(text: "\(number)")], changes: [Sample.change(Int128(number))], expecting: ["qinzhou": head])
                                return
                            } catch RecordError.chainMoved {
                                continue
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await records[0].lastSequence(of: "qinzhou") == 24)
            let findings = try await records[1].verify(against: nil, trusting: nil).findings
            let documents = (0..<24).map { VerificationFinding.documentMissing(hash: Sample.document("\($0)").hash) }
            #expect(Set(findings) == Set(documents))
            let cells = try await records[1].cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(cells == [Sample.change(276, answered: 24)])
            for record in records { try record.close() }
        }
    }

    @Test("What was appended is on the disk at once: the files as they lie there give all of it", arguments: TestEngine.available)
    func abruptEnd(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            let record = try await zone.create()
            let hash = Sample.document("bytes").hash
            try await record.keepDocument(Array("bytes".utf8), hash: hash)
            _ = try await record.append([Sample.draft(), Sample.draft(key: "beihai")], changes: [Sample.change(7)], expecting: [:])
            let copy = try zone.copied(to: "\(zone.folder)-copy")
            defer { copy.remove() }
            // The index of the log is shared memory, and dies with the machine.
            if engine == .sqlite { try FileManager.default.removeItem(atPath: "\(copy.folder)/record.sqlite-shm") }
            let survivor = try await copy.open()
            #expect(try await survivor.verify(against: nil, trusting: nil).isSound)
            #expect(try await survivor.heads() == record.heads())
            var sums: [CellKeyAndDay: CellSums] = [:]
            sums.add([Sample.change(7)])
            #expect(try await survivor.compareCells(with: sums, at: ["qinzhou": 1, "beihai": 1]) == [])
            try record.close()
            try survivor.close()
        }
    }

    @Test("A writer that waits longer than its patience is told so, opening and reading are not held up, and trying again succeeds", arguments: TestEngine.available)
    func busy(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            let first = try await zone.create()
            let slow = try WriteLock(zone)
            let hasty = try await zone.open(patience: 0.05)
            await #expect(throws: RecordError.busy) { try await hasty.append([Sample.draft()], changes: [], expecting: [:]) }
            #expect(try await hasty.lastSequence(of: "qinzhou") == 0)
            try slow.release()
            _ = try await hasty.append([Sample.draft()], changes: [], expecting: [:])
            #expect(try await first.lastSequence(of: "qinzhou") == 1)
            try first.close()
            try hasty.close()
        }
    }

    @Test("The record stands in a log whose every commit reaches the disk", arguments: TestEngine.available)
    func durability(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let names = engine == .sqlite ? ["journal_mode", "synchronous", "foreign_keys"] : ["synchronous_commit", "fsync"]
            let asking = engine == .sqlite ? "PRAGMA" : "SHOW"
            let settings = try await record.engine.write(.everything, stands: { _, _ in true }) { session in
                try names.map { name in
                    let row = try session.first("\(asking) \(name)")
                    return try row?.value(0)
                }
            }
            #expect(settings == (engine == .sqlite ? [.text("wal"), .number(2), .number(1)] : [.text("on"), .text("on")]))
        }
    }
}
