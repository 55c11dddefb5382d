import Actions
import Foundation
import Statistics
import Storage
import Testing

/// One import that faults interrupt again and again, and what an undisturbed one comes to.
struct ImportUnderFaults {
    let folder: TemporaryZone
    let place: TestPlace
    /// Another server than the tests' own.
    let server: String?
    private(set) var lines = 0
    private(set) var total = ""
    /// How long it takes undisturbed.
    private(set) var milliseconds = 40

    private static let address = "output.gross/parks/all/2023-12.ytd/level"

    /// Makes the zone that every round begins with, and imports once undisturbed.
    init(folder: TemporaryZone, place: TestPlace, server: String? = TestPlace.address) async throws {
        (self.folder, self.place, self.server) = (folder, place, server)
        let bulk = try BulkReports(count: 250)
        let zone = try await folder.made()
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        // One file whose months are so large that several of them are on their way at once, and small ones.
        try bulk.write(to: "\(folder.path)/bulk", together: 210)
        try zone.record.close()
        let work = try await begin(round: 0)
        let start = ContinuousClock.now
        #expect(try program(in: work).finish() == 0)
        milliseconds = max(40, Int((ContinuousClock.now - start) / .milliseconds(1)))
        let clean = try await OpenZone.run(folder: work, now: TemporaryZone.clock)
        lines = try await clean.record.lines(LineQuery(form: "output")).count
        #expect(lines == bulk.lines)
        total = try await clean.value(Self.address)
        try await end(clean)
    }

    /// A copy of the zone to work in.
    func begin(round: Int, under parent: String? = nil) async throws -> String {
        let work = "\(parent ?? folder.path)/round-\(round)"
        let (zone, _) = try await RestoreZone.run(
            backup: "\(folder.path)/zone", to: work, record: try place.make(on: server), now: TemporaryZone.clock)
        try zone.record.close()
        return work
    }

    func program(in work: String) throws -> CorridorProgram {
        try CorridorProgram(["import", "\(folder.path)/bulk", "--zone", work], output: "\(folder.path)/output.txt")
    }

    /// Every filing that was acknowledged is in the record.
    func expectHeld(_ acknowledged: [String], in work: String) async throws {
        let zone = try await OpenZone.run(folder: work, now: TemporaryZone.clock)
        for position in acknowledged {
            let parts = position.split(separator: "#")
            let last = try await zone.record.lastSequence(of: String(parts[0]))
            #expect(last >= Int(parts[1]) ?? Int.max, "\(position) was acknowledged and is lost")
        }
        try zone.record.close()
    }

    /// The round came to what the undisturbed import came to, no line twice, and verifies.
    func expectWhole(_ work: String) async throws {
        let found = try await OpenZone.run(folder: work, now: TemporaryZone.clock)
        #expect(try await found.record.lines(LineQuery(form: "output")).count == lines)
        #expect(try await found.value(Self.address) == total)
        #expect(try await VerifyRecord.run(in: found).findings == [])
        try await end(found)
    }

    private func end(_ zone: Zone) async throws {
        try zone.record.close()
        try FileManager.default.removeItem(atPath: zone.folder)
    }
}
