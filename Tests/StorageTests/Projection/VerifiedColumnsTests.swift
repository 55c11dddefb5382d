import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("Columns when the record is verified")
struct VerifiedColumnsTests {
    @Test("are made of the lines that are hashed; what lay there and said something else is told, replaced, and no fault of the record", arguments: TestEngine.available)
    func differing(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            var ledger = RandomLedger(record, seed: 51)
            for _ in 0..<30 { try await ledger.file() }
            let plain = try await ToldRow.plainly(record)
            let place = ProjectionFolder("\(zone.folder)/columns", form: "output")
            for round in 0..<3 {
                // Nothing there, then what agrees, then what is whole and says something else.
                if round == 2 { try await lie(record, place) }
                let other = try await zone.open()
                let verified = try await other.verify(against: nil, trusting: nil, projecting: ["output", "wages"])
                #expect(verified.report.isSound)
                #expect(verified.report.renewedColumns == (round == 2 ? ["output"] : []))
                #expect(try await ToldRow.rows(of: #require(verified.columns["output"])) == plain)
                #expect(try await ToldRow.inColumns(other) == plain)
                #expect(place.names.count == 1)
                try other.close()
                let third = try await zone.open()
                #expect(try await ToldRow.inColumns(third) == plain)
                try third.close()
            }
        }
    }

    @Test("that are behind the record agree as far as they went")
    func behind() async throws {
        try await withRecord(.sqlite) { record, _ in
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            var ledger = RandomLedger(record, seed: 52)
            for _ in 0..<6 {
                for _ in 0..<5 { try await ledger.file() }
                let verified = try await record.verify(against: nil, trusting: nil, projecting: ["output"])
                #expect(verified.report.renewedColumns == [])
                #expect(verified.columns["output"]?.heads == verified.report.heads)
                try await ledger.file()
                _ = try await record.columns(of: "output", attempt: 0)
            }
        }
    }

    @Test("are not made of lines that were altered", arguments: TestEngine.available)
    func altered(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            _ = try await record.append([Sample.draft()], changes: [], expecting: [:])
            let before = try await ToldRow.inColumns(record)
            try zone.tamper("UPDATE line SET texts = '99\u{1F}99\u{1F}\u{1F}' WHERE row_index = 0")
            let verified = try await record.verify(against: nil, trusting: nil, projecting: ["output"])
            #expect(!verified.report.isSound)
            #expect(verified.columns.isEmpty)
            #expect(try await ToldRow.inColumns(record) == before)
        }
    }

    /// Puts a whole segment in the place of another, with one number changed.
    private func lie(_ record: DatabaseRecord, _ place: ProjectionFolder) async throws {
        let projection = try await record.columns(of: "output", attempt: 0)
        let blocks = try projection.periods.map { period in
            let block = try projection.read(period)
            let numbers = block.numbers.mapValues { column in
                var lied = NumberColumn()
                for row in 0..<column.count { lied.append(column.millionths(row) + (period == projection.periods[0] ? 1 : 0)) }
                return lied
            }
            return ReportBlock(period: period, subjects: block.subjects, tellings: block.tellings, numbers: numbers)
        }
        let lie = try ReportProjection.write(
            form: "output", index: projection.index, blocks: blocks, heads: projection.heads, folder: (place.path as NSString).deletingLastPathComponent)
        place.remove(except: Set(lie.segments.compactMap(\.bytes.name)))
        #expect(ReportProjection.open(form: "output", folder: (place.path as NSString).deletingLastPathComponent).heads == projection.heads)
    }
}
