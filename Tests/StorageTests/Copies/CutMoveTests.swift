import Testing

@testable import Storage

@Suite("A move whose connection is cut")
struct CutMoveTests {
    /// A record on the server, and the same through a line that can be cut.
    private func withLine(_ body: (DatabaseRecord, DatabaseRecord, CuttingProxy) async throws -> Void) async throws {
        try await withRecord(.postgresql) { record, zone in
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: [:])
            let (far, proxy) = try await CuttingProxy.open(zone)
            try await body(record, far, proxy)
            try far.close()
        }
    }

    @Test("before the old place refuses filings is told, and filing goes on there", .enabled(if: TestEngine.available.contains(.postgresql)))
    func before() async throws {
        try await withLine { record, far, proxy in
            proxy.cutNextCommit(.before)
            await #expect(throws: RecordError.connectionCut) { try await far.move(to: .folder) }
            #expect(proxy.cuts == 1)
            let filed = try await record.append([Sample.draft(text: "later")], changes: [Sample.change(1)], expecting: ["qinzhou": 1])
            #expect(filed.map(\.position.sequence) == [2])
        }
    }

    @Test("after it does is done", .enabled(if: TestEngine.available.contains(.postgresql)))
    func after() async throws {
        try await withLine { record, far, proxy in
            proxy.cutNextCommit(.after)
            let heads = try await far.move(to: .folder)
            #expect(proxy.cuts == 1)
            #expect(try await record.heads() == heads)
            await #expect(throws: RecordError.self) { try await record.append([Sample.draft(text: "later")], changes: [], expecting: [:]) }
        }
    }
}
