import Actions
import Figures
import Foundation
import Statistics
import Storage
import Testing

@Suite("A backup, and what is restored from it")
struct RestoreDrillTests {
    @Test("holds the figures, documents and proof of the zone, on either engine, and verifies", arguments: TestPlace.available, TestPlace.available)
    func drill(original: TestPlace, restored: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.filled(record: try original.make())
        let address = "output.gross/parks/all/2023-12.ytd/level"
        let (value, heads) = (try await zone.value(address), try await zone.record.heads())

        let report = try await BackUpZone.run(zone, to: "\(folder.path)/backup")
        #expect(report.isSound)
        #expect(report.heads == heads)
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/backup").sorted()
        #expect(left == ["documents", "proof", "record.sqlite", "zone.yaml"])
        // What is filed later is not in it.
        let bulk = try BulkReports(count: 8)
        try await zone.take(folder.file("output-2024-02.csv", bulk.reports(year: 2024, month: 2)))
        try zone.record.close()

        let asked = try await OpenZone.run(folder: "\(folder.path)/backup", now: TemporaryZone.clock)
        #expect(try await asked.value(address) == value)
        #expect(asked.settings.record == nil)
        try asked.record.close()

        let (again, found) = try await RestoreZone.run(
            backup: "\(folder.path)/backup", to: "\(folder.path)/restored", record: try restored.make(), now: TemporaryZone.clock)
        #expect(found.isSound)
        #expect(found.heads == heads)
        #expect(found.documentCount == report.documentCount)
        #expect(try await again.value(address) == value)
        #expect((again.settings.record == nil) == (restored == .folder))
        try await again.take(folder.file("output-2024-02.csv", bulk.reports(year: 2024, month: 2)))
        #expect(try await VerifyRecord.run(in: again).isSound)
        try again.record.close()
    }

    @Test("A folder that holds something is not overwritten by a backup, nor a zone by a restoring")
    func occupied() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        _ = try await BackUpZone.run(zone, to: "\(folder.path)/backup")
        await #expect(throws: ZoneError.self) { try await BackUpZone.run(zone, to: "\(folder.path)/backup") }
        await #expect(throws: ZoneError.self) { try await RestoreZone.run(backup: "\(folder.path)/backup", to: "\(folder.path)/zone") }
        await #expect(throws: ZoneError.self) { try await RestoreZone.run(backup: "\(folder.path)/nothing", to: "\(folder.path)/new") }
        try zone.record.close()
    }

    @Test(
        "A record that is moved to a server and on to another keeps its figures, heads and proof, and zone.yaml names the place",
        .enabled(if: TestPlace.address != nil))
    func move() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        var zone = try await folder.filled(record: "folder")
        let address = "output.gross/parks/all/2023-12.ytd/level"
        let (value, heads) = (try await zone.value(address), try await zone.record.heads())
        for _ in 0..<2 {
            let place = try TestPlace.server.make()
            let moved = try await MoveRecord.run(zone, to: place)
            #expect(moved.report.isSound)
            #expect(moved.heads == heads)
            #expect(moved.zone.settings.record == place)
            zone = try await OpenZone.run(folder: zone.folder, now: TemporaryZone.clock)
            #expect(try await zone.value(address) == value)
        }
        let bulk = try BulkReports(count: 8)
        try await zone.take(folder.file("output-2024-02.csv", bulk.reports(year: 2024, month: 2)))
        #expect(try await VerifyRecord.run(in: zone).isSound)
        try zone.record.close()
    }
}

extension TemporaryZone {
    /// A zone with the reports of a few enterprises over two years.
    func filled(record: String) async throws -> Zone {
        let bulk = try BulkReports(count: 8)
        let zone = try await made(record: record)
        try await zone.take(file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        try bulk.write(to: "\(path)/bulk")
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/bulk").sorted() {
            let outcome = try await zone.take("\(path)/bulk/\(name)", knownOn: "2024-01-20")
            #expect(outcome.filed == 8)
        }
        return zone
    }
}
