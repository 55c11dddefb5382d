import Foundation
import Testing

@testable import Storage

@Suite("Beginning and opening a record")
struct OpeningTests {
    @Test("A folder without record, with a record, or with a lost one is told apart")
    func folders() async throws {
        try await inFolder { folder in
            #expect(throws: RecordError.noRecord(path: folder)) { try SQLiteRecord.open(folder: folder) }
            try SQLiteRecord.create(inFolder: "\(folder)/deep/zone").close()
            #expect(throws: RecordError.recordExists(path: "\(folder)/deep/zone")) { try SQLiteRecord.create(inFolder: "\(folder)/deep/zone") }
            try Data().write(to: URL(fileURLWithPath: "\(folder)/record.sqlite"))
            #expect(throws: RecordError.damaged(what: "record.sqlite")) { try SQLiteRecord.open(folder: folder) }
        }
    }

    @Test("A file that is no database is damaged")
    func noDatabase() async throws {
        try await inFolder { folder in
            try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: "\(folder)/record.sqlite"))
            #expect(throws: RecordError.self) { try SQLiteRecord.open(folder: folder) }
        }
    }

    @Test("A record written by a newer version is left alone")
    func newer() async throws {
        try await inFolder { folder in
            try SQLiteRecord.create(inFolder: folder).close()
            try tamper(folder, "INSERT INTO schema_version (version) VALUES (1000)")
            #expect(throws: RecordError.newerSchema(path: folder)) { try SQLiteRecord.open(folder: folder) }
        }
    }

    @Test("A row that no longer reads is refused as damaged")
    func damaged() async throws {
        try await withRecord { record in
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: [:])
            try tamper(record.folder, "UPDATE filing SET known_on = 9223372036854775807")
            await #expect(throws: RecordError.damaged(what: "filing qinzhou#1")) { try await record.recentFilings(limit: 1) }
            try tamper(record.folder, "UPDATE filing SET known_on = 19000", "UPDATE line SET period = '2024-13' WHERE row_index = 1")
            await #expect(throws: RecordError.damaged(what: "line in row 3 of filing qinzhou#1")) {
                try await record.lines(LineQuery(form: "output"))
            }
        }
    }
}
