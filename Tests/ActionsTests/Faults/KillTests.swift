import Actions
import Foundation
import Testing

@Suite("An import that is killed at random moments", .serialized)
struct KillTests {
    /// Ten of each in the ordinary tests, a hundred in `make soak`.
    static let kills = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 10 : 100

    @Test("loses nothing that it acknowledged, files nothing twice, and verifies clean", arguments: TestPlace.available)
    func kill(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let faults = try await ImportUnderFaults(folder: folder, place: place)
        var random = SystemRandomNumberGenerator()
        var killed = 0, round = 0
        while killed < Self.kills {
            round += 1
            let work = try await faults.begin(round: round)
            var acknowledged: [String] = []
            var isDone = false
            while !isDone {
                let program = try faults.program(in: work)
                if killed < Self.kills {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 20...faults.milliseconds, using: &random)))
                    if program.kill() { killed += 1 } else { isDone = true }
                } else {
                    #expect(program.finish() == 0)
                    isDone = true
                }
                acknowledged += program.acknowledged
                try await faults.expectHeld(acknowledged, in: work)
            }
            try await faults.expectWhole(work)
        }
        print("\(place.rawValue): \(killed) kills in \(round) imports: nothing acknowledged lost, nothing twice, verify clean")
    }
}
