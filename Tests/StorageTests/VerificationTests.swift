import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("Verification finds what was changed behind the record's back")
struct VerificationTests {
    /// Three filings in one chain and one in another, with documents.
    private static func makeRecord(_ zone: TestZone) async throws {
        let record = try await zone.create()
        for text in ["one", "two", "three", "four"] {
            try await record.keepDocument(Array(text.utf8), hash: Sample.document(text).hash)
        }
        let drafts = ["one", "two", "three"].map { Sample.draft(text: $0) } + [Sample.draft(key: "beihai", text: "four")]
        _ = try await record.append(drafts, changes: [Sample.change(10)], expecting: [:])
        try record.close()
    }

    private static func report(_ zone: TestZone, against heads: SignedHeads? = nil) async throws -> VerificationReport {
        let record = try await zone.open()
        defer { try? record.close() }
        return try await record.verify(against: heads, trusting: nil)
    }

    private static func position(_ sequence: Int) -> FilingPosition { FilingPosition(key: "qinzhou", sequence: sequence) }

    @Test("An untouched record is sound, and the report counts what was looked at", arguments: TestEngine.available)
    func untouched(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            try await Self.makeRecord(zone)
            let report = try await Self.report(zone)
            #expect(report.isSound)
            #expect(report.filingCount == 4)
            #expect(report.lineCount == 12)
            #expect(report.documentCount == 4)
            #expect(report.heads.map { "\($0.key)#\($0.sequence)" } == ["beihai#1", "qinzhou#3"])
        }
    }

    @Test("A change at the beginning or the end of any column of a filing or a line is found", arguments: TestEngine.available)
    func everyColumn(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            try await Self.makeRecord(zone)
            let columns = FilingRow.columns.map { ("filing", $0) } + LineRow.columns.map { ("line", $0) }
            #expect(columns.count == 19 + 8)
            let numbers = [
                "sequence", "document_byte_count", "known_on", "recorded_at", "is_backdated", "line_count", "row_index", "document_row",
            ]
            for (table, column) in columns {
                let changes = numbers.contains(column)
                    ? ["\(column) + 100", "1 - \(column)"]
                    : ["'x' || substr(\(column), 2)", "substr(\(column), 1, length(\(column)) - 1) || 'y'"]
                for change in changes {
                    let copy = try zone.copied(to: "\(zone.folder)-copy")
                    defer { copy.remove() }
                    let row = table == "line" ? " AND row_index = 1" : ""
                    // One less than the number is the first filing's key, which stands there already.
                    if column == "sequence", change == changes[1] { continue }
                    if column == "row_index", change == changes[1] { continue }
                    try copy.tamper("UPDATE \(table) SET \(column) = \(change) WHERE chain_key = 'qinzhou' AND sequence = 2\(row)")
                    let findings = try await Self.report(copy).findings
                    #expect(!findings.isEmpty, "\(table).\(column) = \(change)")
                }
            }
        }
    }

    @Test("Findings name the filing and what happened to it", arguments: TestEngine.available)
    func findings(engine: TestEngine) async throws {
        let cases: [([String], [VerificationFinding])] = [
            (["UPDATE filing SET entered_by = 'minh' WHERE chain_key = 'qinzhou' AND sequence = 1"], [.filingAltered(Self.position(1))]),
            (["UPDATE filing SET period = NULL WHERE chain_key = 'qinzhou' AND sequence = 3"], [.filingAltered(Self.position(3))]),
            (["UPDATE line SET subject = 'E009' WHERE chain_key = 'beihai' AND row_index = 0"],
                [.filingAltered(FilingPosition(key: "beihai", sequence: 1))]),
            (["DELETE FROM line WHERE chain_key = 'qinzhou' AND sequence = 2 AND row_index = 2"],
                [.linesMissing(Self.position(2), filed: 3, found: 2), .filingAltered(Self.position(2))]),
            (["INSERT INTO line SELECT chain_key, sequence, 3, 9, form, period, subject, texts FROM line WHERE chain_key = 'qinzhou' AND sequence = 2 AND row_index = 0"],
                [.linesAdded(Self.position(2), filed: 3, found: 4), .filingAltered(Self.position(2))]),
            (["DELETE FROM line WHERE chain_key = 'qinzhou' AND sequence = 2", "DELETE FROM filing WHERE chain_key = 'qinzhou' AND sequence = 2"],
                [.filingsMissing(key: "qinzhou", numbers: 2...2)]),
            (["DELETE FROM filing WHERE chain_key = 'qinzhou' AND sequence = 1"],
                [.filingsMissing(key: "qinzhou", numbers: 1...1), .linesWithoutFiling(Self.position(1), count: 3)]),
            (["INSERT INTO line SELECT chain_key, 4, row_index, document_row, form, period, subject, texts FROM line WHERE chain_key = 'qinzhou' AND sequence = 2"],
                [.linesWithoutFiling(Self.position(4), count: 3)]),
            (["INSERT INTO line SELECT 'nowhere', sequence, 0, document_row, form, period, subject, texts FROM line WHERE chain_key = 'beihai' AND row_index = 2"],
                [.linesWithoutFiling(FilingPosition(key: "nowhere", sequence: 1), count: 1)]),
            (["UPDATE filing SET sequence = 9 WHERE chain_key = 'qinzhou' AND sequence = 1",
                "UPDATE filing SET sequence = 1 WHERE chain_key = 'qinzhou' AND sequence = 2",
                "UPDATE filing SET sequence = 2 WHERE chain_key = 'qinzhou' AND sequence = 9"],
                [.linkBroken(Self.position(1)), .linkBroken(Self.position(2)), .linkBroken(Self.position(3))]),
            (["UPDATE filing SET hash = previous_hash WHERE chain_key = 'qinzhou' AND sequence = 2"],
                [.linkBroken(Self.position(2)), .linkBroken(Self.position(3))]),
        ]
        try await inZone(engine) { zone in
            try await Self.makeRecord(zone)
            for (statements, expected) in cases {
                let copy = try zone.copied(to: "\(zone.folder)-copy")
                defer { copy.remove() }
                for statement in statements { try copy.tamper(statement) }
                let found = try await Self.report(copy).findings
                #expect(Set(found) == Set(expected), "\(statements)")
            }
        }
    }

    @Test("A document that was altered or is gone is found, and altered bytes are not handed out", arguments: TestEngine.available)
    func documents(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            try await Self.makeRecord(zone)
            let documents = DocumentFolder(path: "\(zone.folder)/documents")
            let (one, two) = (Sample.document("one").hash, Sample.document("two").hash)
            try Data("onE".utf8).write(to: URL(fileURLWithPath: #require(documents.file(one))))
            try FileManager.default.removeItem(atPath: #require(documents.file(two)))
            let found = try await Self.report(zone).findings
            #expect(Set(found) == [.documentAltered(hash: one), .documentMissing(hash: two)])

            let record = try await zone.open()
            await #expect(throws: RecordError.damaged(what: "document \(one)")) { try await record.documentBytes(hash: one) }
            try await record.keepDocument(Array("one".utf8), hash: one)
            #expect(try await record.documentBytes(hash: one) == Array("one".utf8))
            try record.close()
        }
    }

    @Test("Signed heads show filings cut off at the end, and a chain that was written anew", arguments: TestEngine.available)
    func heads(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            try await Self.makeRecord(zone)
            let key = try SigningKey.create(inFolder: "\(zone.folder)-keys")
            let record = try await zone.open()
            let heads = try SignedHeads(
                zone: "zone", takenAt: Instant(microsecondsSince1970: 1), heads: await record.heads(), signingWith: key)
            _ = try await record.append([Sample.draft(text: "one")], changes: [], expecting: [:])
            try record.close()
            #expect(try await Self.report(zone, against: heads).isSound)

            let cut = try zone.copied(to: "\(zone.folder)-cut")
            defer { cut.remove() }
            try cut.tamper(
                "DELETE FROM line WHERE chain_key = 'qinzhou' AND sequence > 2",
                "DELETE FROM filing WHERE chain_key = 'qinzhou' AND sequence > 2")
            #expect(try await Self.report(cut).isSound)
            #expect(try await Self.report(cut, against: heads).findings == [.chainShortened(key: "qinzhou", signed: 3, held: 2)])

            let emptied = try zone.copied(to: "\(zone.folder)-emptied")
            defer { emptied.remove() }
            try emptied.tamper("DELETE FROM line WHERE chain_key = 'beihai'", "DELETE FROM filing WHERE chain_key = 'beihai'")
            #expect(try await Self.report(emptied, against: heads).findings == [.chainShortened(key: "beihai", signed: 1, held: 0)])

            let anew = try TestZone(engine, folder: "\(zone.folder)-anew")
            defer { anew.remove() }
            try await Self.makeRecord(anew)
            try anew.tamper("DELETE FROM line WHERE chain_key = 'beihai'", "DELETE FROM filing WHERE chain_key = 'beihai'")
            let forged = try await anew.open()
            var draft = Sample.draft(key: "beihai", text: "four")
            draft.enteredBy = "minh"
            _ = try await forged.append([draft], changes: [], expecting: [:])
            try forged.close()
            #expect(try await Self.report(anew).isSound)
            #expect(try await Self.report(anew, against: heads).findings == [.headDiffers(key: "beihai", sequence: 1)])
        }
    }
}
