import Actions
import Figures
import Foundation

/// A zone of its own for one test: the two parks of `Examples`, without their reports.
struct TemporaryZone {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: "\(path)/input", withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Makes the zone from the example's definitions and directory; reports are left to the test.
    ///
    /// - Parameter record: where its record is kept.
    func made(today: String = "2024-04-30", record: String? = nil) async throws -> Zone {
        for name in ["places.csv", "memberships.csv", "enterprises.csv"] {
            try FileManager.default.copyItem(
                atPath: Repository.path("Examples/two-parks/\(name)"), toPath: "\(path)/input/\(name)")
        }
        let documents = "file,known_on,provenance,source,link\n"
            + ["places", "memberships", "enterprises"].map { "\($0).csv,2022-01-01,documented,the office,\n" }.joined()
        try documents.write(toFile: "\(path)/input/documents.csv", atomically: true, encoding: .utf8)
        let settings = try String(contentsOfFile: Repository.path("Examples/two-parks/zone.yaml"), encoding: .utf8)
        try settings.replacingOccurrences(of: "2024-04-30", with: today)
            .write(toFile: "\(path)/input/zone.yaml", atomically: true, encoding: .utf8)
        let (zone, outcomes) = try await InitZone.run(
            folder: "\(path)/zone", standard: Repository.path("Data/standard"), source: "\(path)/input", record: record,
            by: Access(name: "office"), now: Self.clock)
        guard !outcomes.contains(where: \.hasRejects) else { throw NotMade(outcomes: outcomes) }
        return zone
    }

    struct NotMade: Error {
        var outcomes: [FileOutcome]
    }

    /// Writes a file of the given text, ready to be imported.
    func file(_ name: String, _ text: String) throws -> String {
        let target = "\(path)/\(name)"
        try text.write(toFile: target, atomically: true, encoding: .utf8)
        return target
    }

    /// A fixed moment: tests do not read the machine's clock.
    static let clock: @Sendable () -> Instant = { Instant(microsecondsSince1970: 1_714_449_600_000_000) }
}

extension Zone {
    /// Imports one file as known on a day.
    @discardableResult
    func take(_ path: String, knownOn: String? = nil, by access: Access = Access(name: "office", mayBackdate: true)) async throws -> FileOutcome {
        let request = ImportRequest(paths: [path], knownOn: knownOn.flatMap { Day($0) })
        let outcomes = try await ImportFiles.run(request, into: self, by: access)
        return outcomes[0]
    }

    /// The value of an address as a plain decimal; its reason where it has none.
    func value(_ address: String) async throws -> String {
        let figure = try await AskFigure.run(address, in: self)
        return figure.value.decimalString(unit: figure.unit) ?? "\(figure.value)"
    }
}
