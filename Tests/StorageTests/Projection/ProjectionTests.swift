import Figures
import Foundation
import Testing

@testable import Storage

@Suite("Columns beside the ledger")
struct ProjectionTests {
    private static let isSoak = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] != nil

    @Test("hold every number of every line exactly, in the order in which lines replace each other, after every filing", arguments: TestEngine.available)
    func current(engine: TestEngine) async throws {
        for seed in 1...UInt64(Self.isSoak ? 40 : 3) {
            try await withRecord(engine) { record, zone in
                var ledger = RandomLedger(record, seed: seed)
                for _ in 0..<40 {
                    try await ledger.file()
                    #expect(try await ToldRow.inColumns(record) == ToldRow.plainly(record), "seed \(seed)")
                }
                let files = ProjectionFolder("\(zone.folder)/columns", form: RandomLedger.form).names
                #expect(files.count == 1, "small segments are put together: \(files.count)")
            }
        }
    }

    @Test("kept current by filings equal those made from scratch, and those that another opens find nothing to do", arguments: TestEngine.available)
    func scratch(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            var ledger = RandomLedger(record, seed: 11)
            for _ in 0..<60 {
                try await ledger.file()
                _ = try await record.columns(of: RandomLedger.form, attempt: 0)
            }
            let kept = try await record.columns(of: RandomLedger.form, attempt: 0)
            let names = ProjectionFolder("\(zone.folder)/columns", form: RandomLedger.form).names
            let other = try await zone.open()
            let opened = try await other.columns(of: RandomLedger.form, attempt: 0)
            #expect(Set(opened.segments.compactMap(\.bytes.name)) == names)
            try other.close()
            let scratch = try await record.columns(of: RandomLedger.form, attempt: 2)
            #expect(scratch.segments.allSatisfy { $0.bytes.name == nil })
            #expect(scratch.index == kept.index && scratch.heads == kept.heads && scratch.periods == kept.periods)
            for period in kept.periods {
                let (one, two) = (try await kept.block(of: period), try await scratch.block(of: period))
                #expect(one.subjects == two.subjects && one.tellings == two.tellings)
            }
            #expect(try await ToldRow.rows(of: kept) == ToldRow.rows(of: scratch))
        }
    }

    @Test("are the same however many segments a build is cut into", arguments: [1, 7, 40, 1_000])
    func limits(limit: Int) async throws {
        try await withRecord(.sqlite) { record, _ in
            var ledger = RandomLedger(record, seed: 5)
            for _ in 0..<50 { try await ledger.file() }
            let projection = try await record.engine.read { session in
                try ProjectionReading.caughtUp(ReportProjection(form: "output", segments: [], heads: []), folder: nil, in: session, limit: limit)
            }
            #expect(try await ToldRow.rows(of: projection) == ToldRow.plainly(record))
        }
    }

    @Test("are kept current while others file at the same time, each seeing no less than was filed before it asked", arguments: TestEngine.available)
    func others(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            let other = try await zone.open()
            defer { try? other.close() }
            async let filing: Void = {
                var ledger = RandomLedger(other, seed: 21)
                for _ in 0..<60 { try await ledger.file() }
            }()
            for _ in 0..<20 {
                let (before, projection) = (try await record.heads(), try await record.columns(of: RandomLedger.form, attempt: 0))
                let covered = projection.heads.sequences
                #expect(before.allSatisfy { $0.sequence <= covered[$0.key] ?? 0 })
                let theirs = try await other.columns(of: RandomLedger.form, attempt: 0)
                #expect(theirs.rowCount >= projection.rowCount)
            }
            try await filing
            for opened in [record, other] { #expect(try await ToldRow.inColumns(opened) == ToldRow.plainly(record)) }
        }
    }

    @Test("can be had where no file can be written", arguments: TestEngine.available)
    func unwritable(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            try Data().write(to: URL(fileURLWithPath: "\(zone.folder)/columns"))
            var ledger = RandomLedger(record, seed: 31)
            for _ in 0..<10 {
                try await ledger.file()
                #expect(try await ToldRow.inColumns(record) == ToldRow.plainly(record))
            }
        }
    }

    @Test("of another record in the same folder are not taken for this one's")
    func foreign() async throws {
        try await inFolder { folder in
            var rows: [[ToldRow]] = []
            for seed in [41, 42] as [UInt64] {
                let zone = try TestZone(.sqlite, folder: "\(folder)/zone")
                let record = try await zone.create()
                var ledger = RandomLedger(record, seed: seed)
                for _ in 0..<12 { try await ledger.file() }
                #expect(try await ToldRow.inColumns(record) == ToldRow.plainly(record))
                rows.append(try await ToldRow.inColumns(record))
                try record.close()
                for name in try FileManager.default.contentsOfDirectory(atPath: zone.folder) where name.hasPrefix("record.sqlite") {
                    try FileManager.default.removeItem(atPath: "\(zone.folder)/\(name)")
                }
            }
            #expect(rows[0] != rows[1])
        }
    }
}
