import Figures
import Foundation
import Statistics
import Synchronization
import Testing

@testable import Storage

@Suite("A connection to a server", .enabled(if: TestEngine.server != nil))
struct ServerConnectionTests {
    @Test("An answer of any length is read in pieces, questions within questions among it")
    func pieces() async throws {
        try await withRecord(.postgresql) { record, _ in
            let lines = (0..<5_000).map { ReportLine(row: $0, subject: "E\($0)", period: Sample.july, texts: ["\($0)\t\\N\n\r"]) }
            _ = try await record.append([Sample.draft(lines: lines), Sample.draft(key: "beihai", lines: lines)], changes: [], expecting: [:])
            let read = try await record.lines(LineQuery(form: "output"))
            #expect(read.map(\.line) == lines + lines)
        }
    }

    @Test("Idle connections that the server ended are replaced without anybody noticing")
    func idle() async throws {
        try await withRecord(.postgresql) { record, zone in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try await record.lastSequence(of: "qinzhou") } }
                try await group.waitForAll()
            }
            try cutAll(zone)
            _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: ["qinzhou": 0])
            try cutAll(zone)
            #expect(try await record.lastSequence(of: "qinzhou") == 1)
        }
    }

    @Test("A connection that is cut in mid-transaction keeps nothing of it, and the filing is made again as a whole")
    func midTransaction() async throws {
        try await withRecord(.postgresql) { record, _ in
            let attempts = Mutex(0)
            let row = FilingRow(
                position: FilingPosition(key: "qinzhou", sequence: 1), header: FilingHeader(Sample.draft(lines: [])),
                contentHash: ChainHash.content(of: Sample.draft(lines: [])), previousHash: "")
            try await record.engine.write(.chains(["qinzhou"]), stands: { _, _ in false }) { session in
                try session.execute(session.dialect.insertion(into: "filing", FilingRow.columns), row.values)
                let attempt = attempts.withLock { $0 += 1; return $0 }
                if attempt == 1 { _ = try session.rows("SELECT pg_terminate_backend(pg_backend_pid())") }
            }
            #expect(attempts.withLock { $0 } == 2)
            #expect(try await record.heads().map(\.sequence) == [1])
            await #expect(throws: RecordError.connectionCut) {
                try await record.engine.write(.chains(["beihai"]), stands: { _, _ in false }) { session in
                    _ = try session.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
        }
    }

    @Test("A line that is cut at the commit is asked about on another: what was committed is acknowledged once, what was not is made again")
    func atCommit() async throws {
        try await withRecord(.postgresql) { record, zone in
            let (far, proxy) = try await CuttingProxy.open(zone)
            for number in 0..<20 {
                proxy.cutNextCommit(CuttingProxy.Cut.allCases[number % 2])
                let filed = try await far.append([Sample.draft(text: "\(number)")], changes: [Sample.change(1)], expecting: ["qinzhou": number])
                #expect(filed.map(\.position.sequence) == [number + 1])
            }
            try far.close()
            #expect(proxy.cuts == 20)
            #expect(try await record.heads().map(\.sequence) == [20])
            let cells = try await record.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(cells == [Sample.change(20, answered: 20)])
            print("\(proxy.cuts) connections cut at a commit: nothing acknowledged lost, nothing twice")
        }
    }

    @Test("Sixty writers and readers share eight connections")
    func crowd() async throws {
        try await withRecord(.postgresql) { record, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let key = "chain\(number)"
                        _ = try await record.append([Sample.draft(key: key)], changes: [], expecting: [key: 0])
                        _ = try await record.lines(LineQuery(form: "output", keys: [key]))
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await record.heads().count == 60)
        }
    }

    /// Ends every connection that works in a zone's schema.
    private func cutAll(_ zone: TestZone) throws {
        let link = try TestZone.link(schema: nil)
        _ = try link.rows(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?", [.text(zone.schema)])
    }
}
