import Actions
import Figures
import Foundation
import Hummingbird
import HummingbirdTesting
import Statistics

@testable import Web

/// A served zone for one test: the two parks of `Examples`, with their reports.
struct SmallZone {
    let path: String
    let zone: Zone
    let record: CountingRecord

    static let total = "output.gross/parks/all/2024-03.ytd/level"

    /// - Parameter changing: alters the files before they are imported.
    init(changing: (String) throws -> Void = { _ in }) async throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-web-\(UUID().uuidString)").path
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(root)/Examples/two-parks", toPath: "\(path)/example")
        try Self.addWorks(to: "\(path)/example")
        try Self.addChains(to: "\(path)/example")
        try changing("\(path)/example")
        let moment: @Sendable () -> Instant = { Instant(microsecondsSince1970: 1_714_449_600_000_000) }
        let (made, _) = try await InitZone.run(
            folder: "\(path)/zone", standard: "\(root)/Data/standard", source: "\(path)/example",
            by: Access(name: "office", mayBackdate: true), now: moment)
        record = CountingRecord(made.record)
        // Many tests at a time keep a machine busy: none of them is about how long an answer takes.
        var settings = made.settings
        settings.limits = ZoneLimits([.requestTime: 3_600])
        zone = Zone(folder: made.folder, settings: settings, record: record, now: moment)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// The zone under other limits, its record asked through another.
    func served<Value: Sendable>(
        under limits: [ZoneLimit: Int], pause: @escaping @Sendable () async throws -> Void = {}, _ body: @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        var settings = zone.settings
        settings.limits = ZoneLimits(limits)
        let limited = Zone(folder: zone.folder, settings: settings, record: CountingRecord(record, pause: pause), now: zone.now)
        let server = try WebServer(zone: limited, settings: ServerSettings(chartLibrary: "none", positionTrust: .zero))
        return try await server.application().test(.router) { try await body($0) }
    }

    /// Makes a zone, serves it without a socket, and removes it.
    static func served<Value: Sendable>(
        changing: (String) throws -> Void = { _ in }, mapFolder: String = "Data/map", _ body: @Sendable (any TestClientProtocol, SmallZone) async throws -> Value
    ) async throws -> Value {
        let small = try await SmallZone(changing: changing)
        defer { small.remove() }
        let server = try WebServer(zone: small.zone, settings: ServerSettings(chartLibrary: "none", mapFolder: mapFolder, positionTrust: .zero))
        return try await server.application().test(.router) { try await body($0, small) }
    }
}

extension TestClientProtocol {
    /// The answer to a question without a body.
    func ask(_ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await execute(uri: path, method: method, headers: headers)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
