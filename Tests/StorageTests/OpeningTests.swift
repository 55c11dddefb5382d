import Foundation
import Testing

@testable import Storage

@Suite("Beginning and opening a record")
struct OpeningTests {
    @Test("A folder without record, with a record, or with a lost one is told apart")
    func folders() async throws {
        try await inFolder { folder in
            await #expect(throws: RecordError.noRecord(path: folder)) { try await DatabaseRecord.open(folder: folder) }
            let zone = "\(folder)/deep/zone"
            try await DatabaseRecord.create(inFolder: zone).close()
            await #expect(throws: RecordError.recordExists(path: zone)) { try await DatabaseRecord.create(inFolder: zone) }
            try Data().write(to: URL(fileURLWithPath: "\(folder)/record.sqlite"))
            await #expect(throws: RecordError.damaged(what: "record.sqlite")) { try await DatabaseRecord.open(folder: folder) }
        }
    }

    @Test("A file that is no database is damaged")
    func noDatabase() async throws {
        try await inFolder { folder in
            try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: "\(folder)/record.sqlite"))
            await #expect(throws: RecordError.self) { try await DatabaseRecord.open(folder: folder) }
        }
    }

    @Test("A record written by a newer version is left alone", arguments: TestEngine.available)
    func newer(engine: TestEngine) async throws {
        try await inZone(engine) { zone in
            try await zone.create().close()
            try zone.tamper("INSERT INTO schema_version (version) VALUES (1000)")
            let name = try engine == .sqlite ? zone.folder : TestZone.address(schema: zone.schema).text
            await #expect(throws: RecordError.newerSchema(path: name)) { try await zone.open() }
        }
    }

    @Test("A row that no longer reads is refused as damaged", arguments: TestEngine.available)
    func damaged(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: [:])
            try zone.tamper("UPDATE filing SET known_on = 9223372036854775807")
            await #expect(throws: RecordError.damaged(what: "filing qinzhou#1")) { try await record.recentFilings(limit: 1) }
            try zone.tamper("UPDATE filing SET known_on = 19000", "UPDATE line SET period = '2024-13' WHERE row_index = 1")
            await #expect(throws: RecordError.damaged(what: "line in row 3 of filing qinzhou#1")) {
                try await record.lines(LineQuery(form: "output"))
            }
        }
    }
}
