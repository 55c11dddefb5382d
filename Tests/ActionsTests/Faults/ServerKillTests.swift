import Actions
import Formats
import Foundation
import Storage
import Synchronization
import Testing

@Suite("A server that is killed at random moments while it files and is read", .serialized)
struct ServerKillTests {
    /// Four of each in the ordinary tests, a hundred in `make soak`.
    static let kills = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 4 : 100

    @Test("loses nothing that it filed or showed; the next one takes the job up, files nothing twice, and the record verifies", arguments: TestPlace.available)
    func kill(place: TestPlace) async throws {
        var random = SystemRandomNumberGenerator()
        var (killed, rounds, read) = (0, 0, 0)
        while killed < Self.kills {
            rounds += 1
            let bulk = try await BulkZone(place)
            defer { bulk.remove() }
            _ = try await bulk.desk.ask(bulk.request, askedBy: "lan")
            while killed < Self.kills, try await bulk.desk.job(1).state != .done {
                let server = try CorridorProgram(["serve", "--port", "0", "--zone", bulk.zone.folder], output: "\(bulk.folder.path)/serve.txt")
                let port = try await Self.port(of: server)
                let shown = ShownHeads()
                let reading = Task.detached {
                    while !Task.isCancelled { shown.take(PageReader(port: port).text("/en/record.json")) }
                }
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...900, using: &random)))
                #expect(server.kill())
                killed += 1
                reading.cancel()
                await reading.value
                read += shown.pages
                try await Self.expectHeld(shown, in: bulk)
                try await Self.letGo(bulk)
            }
            try await WorkOffJobs.run(by: bulk.worker("last"), stays: false)
            #expect(try await bulk.desk.job(1).state == .done)
            try await bulk.expectWhole()
        }
        print("\(place.rawValue): \(killed) kills of a server in \(rounds) imports, \(read) pages read meanwhile: nothing filed or shown lost, nothing twice, verify clean")
    }

    /// The port that a server says it listens on.
    private static func port(of server: CorridorProgram) async throws -> UInt16 {
        while server.process.isRunning {
            if let found = server.text.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//), let port = UInt16(found.1) { return port }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw POSIXError(.ECONNREFUSED)
    }

    /// What readers were shown is in the record, and the record is whole.
    private static func expectHeld(_ shown: ShownHeads, in bulk: BulkZone) async throws {
        let heads = Dictionary(uniqueKeysWithValues: try await bulk.zone.record.heads().map { ($0.key, $0) })
        for (key, sequence) in shown.heads { #expect(heads[key]?.sequence ?? 0 >= sequence, "\(key)#\(sequence) was shown and is lost") }
        #expect(try await VerifyRecord.run(in: bulk.zone).findings == [])
    }

    /// As if the time of the dead server's lease had passed.
    private static func letGo(_ bulk: BulkZone) async throws {
        let job = try await bulk.desk.job(1)
        guard job.state == .running else { return }
        _ = try await bulk.zone.record.jobs.beat(1, by: job.holder, for: .zero, progress: job.progress)
    }
}

/// The ends of the chains that pages showed to readers.
private final class ShownHeads: Sendable {
    private let state = Mutex((heads: [String: Int](), pages: 0))

    var heads: [String: Int] { state.withLock { $0.heads } }
    var pages: Int { state.withLock { $0.pages } }

    func take(_ page: String?) {
        guard let page, let json = try? JSONReader.read([UInt8](page.utf8)), let shown = json["heads"]?.elements else { return }
        state.withLock { state in
            state.pages += 1
            for head in shown {
                guard let key = head["key"]?.text, let sequence = head["sequence"]?.text.flatMap({ Int($0) }) else { continue }
                state.heads[key] = max(state.heads[key] ?? 0, sequence)
            }
        }
    }
}
