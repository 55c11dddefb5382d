import Foundation
import Testing

@testable import Storage

/// Where a test's zone keeps its record: in its folder, or in a schema of its own on the tests' server.
enum TestPlace: String, CaseIterable, CustomTestStringConvertible {
    case folder = "SQLite"
    case server = "PostgreSQL"

    var testDescription: String { rawValue }

    /// A server for tests, as `tools/postgresql with COMMAND` names it.
    static let address = ProcessInfo.processInfo.environment["CORRIDOR_TEST_POSTGRESQL"]

    /// Both; without a server the folder alone.
    static var available: [TestPlace] { address == nil ? [.folder] : allCases }

    /// An empty place, as zone.yaml names it.
    ///
    /// - Parameter server: another server than the tests' own.
    func make(on server: String? = address) throws -> String {
        guard self == .server, let server else { return "folder" }
        let schema = "zone_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        try ServerLink(ServerAddress(server), patience: 20).run("CREATE SCHEMA \(schema)")
        return "\(server)&options=-csearch_path%3D\(schema)&application_name=\(schema)"
    }
}
