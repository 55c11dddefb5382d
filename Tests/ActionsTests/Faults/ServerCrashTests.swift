import Actions
import Foundation
import Testing

@Suite("PostgreSQL that is killed at random moments of an import", .serialized, .enabled(if: TestPlace.address != nil))
struct ServerCrashTests {
    /// Three in the ordinary tests, a hundred in `make soak`.
    static let crashes = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 3 : 100

    @Test("loses nothing that was acknowledged; the import says so, and files the rest when it is run again")
    func crash() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let server = try OwnServer()
        defer { server.remove() }
        let faults = try await ImportUnderFaults(folder: folder, place: .server, server: server.start())
        var random = SystemRandomNumberGenerator()
        var crashed = 0, round = 0
        while crashed < Self.crashes {
            round += 1
            let work = try await faults.begin(round: round)
            var acknowledged: [String] = []
            var isDone = false
            while !isDone {
                let program = try faults.program(in: work)
                if crashed < Self.crashes {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 20...faults.milliseconds, using: &random)))
                    try server.crash()
                    crashed += 1
                    let status = program.finish()
                    #expect([0, 75].contains(status), "\(status)")
                    isDone = status == 0
                    _ = try server.start()
                } else {
                    #expect(program.finish() == 0)
                    isDone = true
                }
                acknowledged += program.acknowledged
                try await faults.expectHeld(acknowledged, in: work)
            }
            try await faults.expectWhole(work)
        }
        print("PostgreSQL: \(crashed) crashes of the server in \(round) imports: nothing acknowledged lost, nothing twice, verify clean")
    }
}
