import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("Writers in two processes share one record")
struct WriterTests {
    @Test("Each of two connections sees what the other filed, and a chain that moved refuses")
    func twoConnections() async throws {
        try await inFolder { folder in
            let first = try SQLiteRecord.create(inFolder: folder)
            let second = try SQLiteRecord.open(folder: folder)
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

    @Test("Many writers on two connections leave one unbroken chain and the whole sum")
    func manyWriters() async throws {
        try await inFolder { folder in
            let records = [try SQLiteRecord.create(inFolder: folder), try SQLiteRecord.open(folder: folder)]
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

    @Test("What was appended is on the disk at once: the files as they lie there give all of it")
    func abruptEnd() async throws {
        try await inFolder { folder in
            let record = try SQLiteRecord.create(inFolder: "\(folder)/zone")
            let hash = Sample.document("bytes").hash
            try await record.keepDocument(Array("bytes".utf8), hash: hash)
            _ = try await record.append([Sample.draft(), Sample.draft(key: "beihai")], changes: [Sample.change(7)], expecting: [:])
            let copy = try copyOf("\(folder)/zone", to: "\(folder)/copy")
            // The index of the log is shared memory, and dies with the machine.
            try FileManager.default.removeItem(atPath: "\(copy)/record.sqlite-shm")
            let survivor = try SQLiteRecord.open(folder: copy)
            #expect(try await survivor.verify(against: nil, trusting: nil).isSound)
            #expect(try await survivor.heads() == record.heads())
            var sums: [CellKeyAndDay: CellSums] = [:]
            sums.add([Sample.change(7)])
            #expect(try await survivor.compareCells(with: sums, at: ["qinzhou": 1, "beihai": 1]) == [])
            try record.close()
            try survivor.close()
        }
    }

    @Test("A writer that waits longer than its patience is told so, opening and reading are not held up, and trying again succeeds")
    func busy() async throws {
        try await inFolder { folder in
            let first = try SQLiteRecord.create(inFolder: folder)
            let slow = try WriteLock(folder)
            let hasty = try SQLiteRecord.open(folder: folder, patience: 0.05)
            await #expect(throws: RecordError.busy) { try await hasty.append([Sample.draft()], changes: [], expecting: [:]) }
            #expect(try await hasty.lastSequence(of: "qinzhou") == 0)
            try slow.release()
            _ = try await hasty.append([Sample.draft()], changes: [], expecting: [:])
            #expect(try await first.lastSequence(of: "qinzhou") == 1)
            try first.close()
            try hasty.close()
        }
    }

    @Test("The record stands in a log whose every commit reaches the disk")
    func durability() async throws {
        try await withRecord { record in
            let settings = try await record.pool.writeWithoutTransaction { database in
                try ["journal_mode", "synchronous", "foreign_keys"].map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
            }
            #expect(settings == ["wal", "2", "1"])
        }
    }
}
