import Foundation
import Testing

@testable import Storage

@Suite("Beginning and opening a record on a server", .enabled(if: TestEngine.server != nil))
struct ServerOpeningTests {
    @Test("A schema without record, with a record, and one that is not there are told apart")
    func schemas() async throws {
        try await inZone(.postgresql) { zone in
            let name = try TestZone.address(schema: zone.schema).text
            await #expect(throws: RecordError.noRecord(path: name)) { try await zone.open() }
            try await zone.create().close()
            await #expect(throws: RecordError.recordExists(path: name)) { try await zone.create() }
            try await zone.open().close()
        }
    }

    @Test("Two that begin one record at the same moment make one; the other is told")
    func race() async throws {
        try await inZone(.postgresql) { zone in
            let made = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 { group.addTask { (try? await zone.create().close()) != nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(made == 1)
        }
    }

    @Test("A server that does not answer, and a database that is not there, are told in words")
    func unreachable() async throws {
        try await inFolder { folder in
            let nowhere = try ServerAddress("postgresql:///postgres?host=\(folder)&user=postgres")
            let absent = try ServerAddress(#require(TestEngine.server).replacingOccurrences(of: "///postgres?", with: "///nothing?"))
            for (address, words) in [(nowhere, "No such file or directory"), (absent, "database \"nothing\" does not exist")] {
                let error = await #expect(throws: RecordError.self) { try await DatabaseRecord.open(folder: folder, at: .server(address)) }
                guard case .unreachable(address.text, let reason) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(reason.contains(words), "\(reason)")
            }
        }
    }

    @Test("A user without rights is told what is not permitted")
    func permission() async throws {
        try await inZone(.postgresql) { zone in
            try await zone.create().close()
            let role = "guest_" + zone.schema
            let ruler = try TestZone.link(schema: zone.schema)
            try ruler.run("CREATE ROLE \(role) LOGIN")
            try ruler.run("GRANT USAGE ON SCHEMA \(zone.schema) TO \(role)")
            try ruler.run("GRANT SELECT ON ALL TABLES IN SCHEMA \(zone.schema) TO \(role)")
            defer { _ = try? ruler.run("DROP OWNED BY \(role); DROP ROLE \(role)") }
            let text = try TestZone.address(schema: zone.schema).text.replacingOccurrences(of: "user=postgres", with: "user=\(role)")
            let guest = try await DatabaseRecord.open(folder: zone.folder, at: .server(ServerAddress(text)))
            #expect(try await guest.heads() == [])
            await #expect(throws: RecordError.notPermitted(what: "permission denied for table filing")) {
                try await guest.append([Sample.draft()], changes: [], expecting: [:])
            }
            try guest.close()
        }
    }

    @Test("A database that is not in UTF-8 is refused")
    func encoding() async throws {
        let name = "latin_" + UUID().uuidString.lowercased().prefix(8)
        let ruler = try TestZone.link(schema: nil)
        try ruler.run("CREATE DATABASE \(name) ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        defer { _ = try? ruler.run("DROP DATABASE \(name)") }
        let address = try ServerAddress(#require(TestEngine.server).replacingOccurrences(of: "///postgres?", with: "///\(name)?"))
        try await inFolder { folder in
            await #expect(throws: RecordError.unsuitableServer(found: "LATIN1", needed: "UTF8")) {
                try await DatabaseRecord.create(inFolder: folder, at: .server(address))
            }
        }
    }

    @Test("An address is an address, and holds no password")
    func addresses() {
        #expect(throws: RecordError.passwordInAddress) { try ServerAddress("postgresql://lan:secret@db/zone") }
        #expect(throws: RecordError.passwordInAddress) { try ServerAddress("postgresql://db/zone?password=secret") }
        #expect(throws: RecordError.badAddress("db/zone", reason: "it does not begin with postgresql://")) { try ServerAddress("db/zone") }
        #expect(throws: RecordError.badAddress("postgresql://db/zone?colour=red", reason: "invalid URI query parameter: \"colour\"")) {
            try ServerAddress("postgresql://db/zone?colour=red")
        }
        #expect(throws: Never.self) { try ServerAddress("postgresql://lan@db.example:5433/zone?sslmode=verify-full&service=corridor") }
    }
}
