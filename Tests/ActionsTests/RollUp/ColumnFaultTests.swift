import Actions
import Figures
import Foundation
import Statistics
import Testing

@Suite("Columns under faults", .serialized)
struct ColumnFaultTests {
    private static let kills = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 10 : 100

    /// A zone with reports of two years, and what a roll-up of them prints.
    private func zone(_ folder: TemporaryZone, _ place: TestPlace) async throws -> (path: String, expected: String) {
        let bulk = try BulkReports(count: 60)
        let zone = try await folder.made(record: place == .folder ? nil : place.make())
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        try bulk.write(to: "\(folder.path)/bulk")
        let outcome = try await zone.take("\(folder.path)/bulk")
        #expect(outcome.filed == 60, "\(outcome)")
        try zone.record.close()
        let program = try rollUp(zone.folder, folder)
        #expect(program.finish() == 0)
        #expect(program.text.split(whereSeparator: \.isNewline).count > 40, "\(program.text)")
        return (zone.folder, program.text)
    }

    private func rollUp(_ zone: String, _ folder: TemporaryZone) throws -> CorridorProgram {
        try CorridorProgram(
            ["rollup", "output.gross", "--by", "park,class", "--within", "home", "--period", "2022-02..2023-12", "--csv", "--zone", zone], output: "\(folder.path)/output.txt")
    }

    @Test("a kill while they are written leaves what the next can use or make anew", arguments: TestPlace.available)
    func kill(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let (path, expected) = try await zone(folder, place)
        let columns = "\(path)/columns"
        var random = SystemRandomNumberGenerator()
        let start = ContinuousClock.now
        try FileManager.default.removeItem(atPath: columns)
        #expect(try rollUp(path, folder).finish() == 0)
        let milliseconds = max(40, Int((ContinuousClock.now - start) / .milliseconds(1)))
        var killed = 0
        while killed < Self.kills {
            try? FileManager.default.removeItem(atPath: columns)
            let program = try rollUp(path, folder)
            try await Task.sleep(for: .milliseconds(Int.random(in: milliseconds / 4...milliseconds, using: &random)))
            if program.kill() { killed += 1 }
            let again = try rollUp(path, folder)
            #expect(again.finish() == 0)
            #expect(again.text == expected)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(columns)/output").filter { $0.hasSuffix(".columns") }.count == 1)
        }
        print("\(place.rawValue): \(killed) kills while columns were made: the next answer was the same")
    }

    @Test("a disk that is full, or a folder that takes no files, changes no answer", .enabled(if: SmallDisk.isPossible, "only root may mount a small disk"))
    func full() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let (path, expected) = try await zone(folder, .folder)
        let columns = "\(path)/columns"
        let disk = try SmallDisk(megabytes: 1)
        defer { disk.remove() }
        try FileManager.default.removeItem(atPath: columns)
        try FileManager.default.createSymbolicLink(atPath: columns, withDestinationPath: disk.path)
        for kilobytes in [0, 4, 8, 20, 60] {
            try disk.fill(leaving: kilobytes * 1024)
            let program = try rollUp(path, folder)
            #expect(program.finish() == 0)
            #expect(program.text == expected, "with \(kilobytes) KiB left")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(disk.path)/output")) ?? []
            for name in names { try FileManager.default.removeItem(atPath: "\(disk.path)/output/\(name)") }
            try disk.empty()
        }
        try FileManager.default.removeItem(atPath: columns)
        try Data().write(to: URL(fileURLWithPath: columns))
        let program = try rollUp(path, folder)
        #expect(program.finish() == 0)
        #expect(program.text == expected)
    }
}
