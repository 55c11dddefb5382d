import Foundation
import Testing

@testable import Storage

@Suite("A server older than is understood")
struct OldServerTests {
    @Test("is refused by name before anything is asked of it", arguments: [("14.11", "PostgreSQL 14"), ("9.6.24", "PostgreSQL 9"), ("13devel", "PostgreSQL 13")])
    func refused(version: String, name: String) async throws {
        let folder = "/tmp/corridor-old.\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = try OldServer(folder: folder, version: version)
        let address = try ServerAddress("postgresql:///postgres?host=\(folder)&user=postgres")
        #expect(throws: RecordError.unsuitableServer(found: name, needed: "PostgreSQL 15")) { try ServerLink(address, patience: 1) }
        await #expect(throws: RecordError.unsuitableServer(found: name, needed: "PostgreSQL 15")) {
            try await DatabaseRecord.open(folder: folder, at: .server(address))
        }
        withExtendedLifetime(server) {}
    }
}
