import Foundation
import Testing

@testable import Storage

/// The engines that the store's tests run on.
enum TestEngine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite = "SQLite"
    case postgresql = "PostgreSQL"

    var testDescription: String { rawValue }

    /// A server for tests, as `tools/postgresql with COMMAND` names it.
    static let server = ProcessInfo.processInfo.environment["CORRIDOR_TEST_POSTGRESQL"]

    /// Both; without a server the embedded one alone.
    static var available: [TestEngine] { server == nil ? [.sqlite] : allCases }
}

@Suite("PostgreSQL is there to be tested")
struct ServerTests {
    @Test(
        "Tests on PostgreSQL ran, because a server is there", .enabled(if: TestEngine.server != nil, "CORRIDOR_TEST_POSTGRESQL names none: tools/postgresql with COMMAND does"))
    func server() throws {
        #expect(TestEngine.available == TestEngine.allCases)
    }
}
