import Actions
import Figures
import Foundation
import Statistics
import Storage
import Testing

@Suite("An import that is killed at random moments", .serialized)
struct KillTests {
    /// Ten in the ordinary tests, a hundred in `make soak`.
    static let kills = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 10 : 100

    @Test("loses nothing that it acknowledged, files nothing twice, and verifies clean")
    func kill() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let bulk = try BulkReports(count: 40)
        let zone = try await folder.made()
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        try bulk.write(to: "\(folder.path)/bulk")
        let clean = try await cleanImport(of: folder)
        var random = SystemRandomNumberGenerator()
        var killed = 0, round = 0
        while killed < Self.kills {
            round += 1
            let work = "\(folder.path)/round-\(round)"
            try FileManager.default.copyItem(atPath: "\(folder.path)/zone", toPath: work)
            var acknowledged: [String] = []
            var isDone = false
            while !isDone {
                let program = try CorridorProgram(
                    ["import", "\(folder.path)/bulk", "--zone", work], output: "\(folder.path)/output.txt")
                if killed < Self.kills {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 20...clean.milliseconds, using: &random)))
                    if program.kill() { killed += 1 } else { isDone = true }
                } else {
                    #expect(program.finish() == 0)
                    isDone = true
                }
                acknowledged += program.acknowledged
                try await expectHeld(acknowledged, in: work)
            }
            let found = try OpenZone.run(folder: work, now: TemporaryZone.clock)
            #expect(try await found.record.lines(LineQuery(form: "output")).count == clean.lines)
            #expect(try await found.value("output.gross/parks/all/2023-12.ytd/level") == clean.total)
            #expect(try await VerifyRecord.run(in: found).findings == [])
            try FileManager.default.removeItem(atPath: work)
        }
        print("\(killed) kills in \(round) imports: nothing acknowledged lost, nothing twice, verify clean")
    }

    struct Clean {
        var lines: Int
        var total: String
        var milliseconds: Int
    }

    /// The same import undisturbed: what the killed ones must come to, and how long it takes.
    private func cleanImport(of folder: TemporaryZone) async throws -> Clean {
        let work = "\(folder.path)/clean"
        try FileManager.default.copyItem(atPath: "\(folder.path)/zone", toPath: work)
        let start = ContinuousClock.now
        let program = try CorridorProgram(["import", "\(folder.path)/bulk", "--zone", work], output: "\(folder.path)/output.txt")
        #expect(program.finish() == 0)
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        let zone = try OpenZone.run(folder: work, now: TemporaryZone.clock)
        let lines = try await zone.record.lines(LineQuery(form: "output")).count
        #expect(lines == 40 * 22)
        return Clean(
            lines: lines, total: try await zone.value("output.gross/parks/all/2023-12.ytd/level"), milliseconds: max(milliseconds, 40))
    }

    /// Every filing that was acknowledged is in the record.
    private func expectHeld(_ acknowledged: [String], in folder: String) async throws {
        let zone = try OpenZone.run(folder: folder, now: TemporaryZone.clock)
        for position in acknowledged {
            let parts = position.split(separator: "#")
            let last = try await zone.record.lastSequence(of: String(parts[0]))
            #expect(last >= Int(parts[1]) ?? Int.max, "\(position) was acknowledged and is lost")
        }
    }
}
