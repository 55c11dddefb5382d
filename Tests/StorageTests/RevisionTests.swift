import Figures
import Testing

@testable import Storage

@Suite("The revision tells that somebody filed")
struct RevisionTests {
    @Test("It changes when this connection files, when another does, and not otherwise", arguments: TestEngine.available)
    func changes(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            let other = try await zone.open()
            try await settle(record)
            for writer in [record, other] {
                let before = try await record.revision()
                #expect(try await record.revision() == before)
                _ = try await writer.append([Sample.draft()], changes: [], expecting: [:])
                try await waitUntil { try await record.revision() != before }
            }
            try other.close()
        }
    }

    /// A server is listened to from the first question on, which takes a moment.
    private func settle(_ record: DatabaseRecord) async throws {
        try await waitUntil { try await record.revision() == record.revision() }
    }

    private func waitUntil(_ condition: () async throws -> Bool) async throws {
        for _ in 0..<500 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it did not come about within five seconds")
    }
}
