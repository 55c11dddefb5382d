import Actions
import Foundation
import Statistics
import Synchronization
import Testing

@testable import Storage

@Suite("PostgreSQL whose log is cut, as by a disk that lost its last writes", .serialized, .enabled(if: TestPlace.address != nil))
struct ServerLogCutTests {
    private static let isSoak = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] != nil
    private static let page = 8_192
    private static let segment = 16 << 20

    @Test("at any page or within one, comes up with every filing that was acknowledged by then, whole, and verifies; importing again files the rest")
    func pages() async throws {
        let server = try OwnServer()
        defer { server.remove() }
        let bulk = try await BulkZone(.server, server: server.start())
        defer { bulk.remove() }
        // What lies on the disk at a checkpoint, to which the log is played again up to where it was cut.
        let link = try ServerLink(ServerAddress("postgresql:///postgres?host=\(server.folder)&user=postgres"), patience: 20)
        try link.run("CHECKPOINT")
        let base = try OwnServer()
        defer { base.remove() }
        try Self.copy(server, to: base)
        let begin = try Self.position(link)
        let before = try await bulk.filed()
        // How far the log was flushed when each filing was acknowledged.
        let acknowledged = Mutex<[Int]>([])
        _ = try await ImportFiles.run(ImportRequest(paths: ["\(bulk.folder.path)/bulk"]), into: bulk.zone, by: Access(name: "lan")) { event in
            guard case .committed = event, let own = try? ServerLink(ServerAddress("postgresql:///postgres?host=\(server.folder)&user=postgres"), patience: 20),
                let reached = try? Self.position(own)
            else { return }
            acknowledged.withLock { $0.append(reached) }
        }
        let reached = acknowledged.withLock { $0 }
        let end = try Self.position(link)
        try server.crash()
        #expect(before == 0 && reached.count == 22 && begin < reached[0] && reached[21] <= end)
        let boundaries: [Int] = Array(stride(from: (begin / Self.page + 1) * Self.page, to: end, by: Self.page))
        let cuts: [Int] = (boundaries + boundaries.map { $0 - Self.page / 3 }.filter { $0 > begin }).sorted()
        let chosen = Self.isSoak ? cuts : [cuts[cuts.count / 4], cuts[cuts.count / 2], cuts[cuts.count - 3]]
        for cut in chosen {
            let work = try OwnServer()
            defer { work.remove() }
            try Self.copy(base, to: work)
            try Self.cut(at: cut, logOf: server, into: work)
            _ = try work.start()
            try await Self.expectPrefix(of: bulk, on: work, instead: server, atLeast: reached.filter { $0 <= cut }.count, isLast: cut == chosen.last)
        }
        print("PostgreSQL: the log of \(boundaries.count) pages cut at \(chosen.count) places: nothing acknowledged lost, verify clean")
    }

    private static func expectPrefix(of bulk: BulkZone, on work: OwnServer, instead server: OwnServer, atLeast: Int, isLast: Bool) async throws {
        let address = (bulk.zone.settings.record ?? "").replacing(server.folder, with: work.folder)
        let record = try await DatabaseRecord.open(folder: bulk.zone.folder, at: .server(ServerAddress(address)))
        let zone = Zone(folder: bulk.zone.folder, settings: bulk.zone.settings, record: record, now: bulk.zone.now)
        let filed = try await record.lines(LineQuery(form: "output")).count
        // Each file is one filing of forty lines.
        #expect(filed % 40 == 0 && filed / 40 >= atLeast, "\(filed) lines of \(atLeast) filings")
        #expect(try await VerifyRecord.run(in: zone).findings == [])
        if isLast {
            _ = try await ImportFiles.run(ImportRequest(paths: ["\(bulk.folder.path)/bulk"]), into: zone, by: Access(name: "lan"))
            #expect(try await record.lines(LineQuery(form: "output")).count == BulkZone.lines)
            #expect(try await VerifyRecord.run(in: zone).findings == [])
        }
        try record.close()
    }

    /// How far the log has reached the disk, in bytes from its beginning.
    private static func position(_ link: ServerLink) throws -> Int {
        Int(try link.rows("SELECT (pg_current_wal_flush_lsn() - '0/0')::BIGINT", []).next()?.number(0) ?? 0)
    }

    /// A server's files as they lie on the disk, without its being told.
    private static func copy(_ server: OwnServer, to other: OwnServer) throws {
        try shell("mkdir -p \(other.folder) && cp -a --reflink=auto \(server.folder)/data \(other.folder)/data && rm -f \(other.folder)/data/postmaster.pid")
        try shell("chown --reference=\(server.folder) \(other.folder) && sed -i 's|\(server.folder)|\(other.folder)|' \(other.folder)/data/postgresql.conf")
    }

    /// The log of a server as it would lie there had all that came after a place been lost.
    private static func cut(at place: Int, logOf server: OwnServer, into work: OwnServer) throws {
        let log = "\(work.folder)/data/pg_wal"
        try shell("rm -rf \(log) && cp -a \(server.folder)/data/pg_wal \(log)")
        let names = try FileManager.default.contentsOfDirectory(atPath: log).filter { $0.count == 24 }
        for name in names {
            guard let number = Int(name.dropFirst(8).prefix(8), radix: 16), let part = Int(name.suffix(8), radix: 16) else { continue }
            let start = (number << 32) + part * segment
            let kept = max(0, min(segment, place - start))
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: "\(log)/\(name)"))
            try file.seek(toOffset: UInt64(kept))
            try file.write(contentsOf: Data(count: segment - kept))
            try file.close()
        }
    }

    private static func shell(_ command: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-ec", command]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw OwnServer.Failed(verb: command) }
    }
}
