import Actions
import Figures
import Foundation
import Testing

@testable import Storage
@testable import Web

@Suite("Several servers over one record")
struct SeveralServersTests {
    /// A server for tests, as `tools/postgresql with COMMAND` names it.
    static let server = ProcessInfo.processInfo.environment["CORRIDOR_TEST_POSTGRESQL"]

    @Test(
        "each sees at once what was filed through another, however long it trusts what it read",
        arguments: server == nil ? [false] : [false, true])
    func filings(isOnServer: Bool) async throws {
        let small = try await SmallZone { folder in
            guard isOnServer, let server = Self.server else { return }
            let schema = "web_" + UUID().uuidString.lowercased().replacing("-", with: "")
            try ServerLink(ServerAddress(server), patience: 20).run("CREATE SCHEMA \(schema)")
            let settings = try String(contentsOfFile: "\(folder)/zone.yaml", encoding: .utf8)
            try (settings + "\nrecord: \"\(server)&options=-csearch_path%3D\(schema)\"\n")
                .write(toFile: "\(folder)/zone.yaml", atomically: true, encoding: .utf8)
        }
        defer { small.remove() }
        var servers: [LiveZone] = []
        for _ in 0..<2 {
            let zone = try await OpenZone.run(folder: small.zone.folder, now: small.zone.now)
            servers.append(LiveZone(zone: zone, trust: .seconds(3_600), regions: [], trade: TradeShelf(folder: "none"), chains: ChainShelf()))
        }
        for number in 1...5 {
            let before = try await small.record.heads()
            for server in servers { try await expect(server, toReach: RecordPosition(heads: before, today: small.zone.today)) }
            let note = FilingDraft(
                key: "reference", document: SourceDocument(hash: "\(number)", name: "note", byteCount: 0), form: "note", period: nil, fields: [],
                provenance: .documented, knownOn: small.zone.today, recordedAt: small.zone.now(), enteredBy: "office", isBackdated: false, lines: [])
            _ = try await small.record.append([note], changes: [], expecting: [:])
        }
    }

    /// A notice takes a moment on its way.
    private func expect(_ server: LiveZone, toReach position: RecordPosition) async throws {
        for _ in 0..<300 {
            if try await server.current().position == position { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("a server did not see a filing within three seconds")
    }
}
