import Figures
import Statistics
import Storage
import Synchronization

/// A record that counts the questions it is asked.
final class CountingRecord: RecordStore {
    private let record: any RecordStore
    private let asked = Mutex(0)
    /// What happens before cells are read: a test may let it take its time.
    private let pause: @Sendable () async throws -> Void

    init(_ record: any RecordStore, pause: @escaping @Sendable () async throws -> Void = {}) {
        self.record = record
        self.pause = pause
    }

    /// How many questions there were since the count was last taken.
    func takeCount() -> Int {
        asked.withLock { count in
            defer { count = 0 }
            return count
        }
    }

    private func counted() -> any RecordStore {
        asked.withLock { $0 += 1 }
        return record
    }

    func append(_ filings: ReadyFilings, expecting: [String: Int], basis: FilingBasis?) async throws -> [Filing] {
        try await counted().append(filings, expecting: expecting, basis: basis)
    }
    func lastSequence(of key: String) async throws -> Int { try await counted().lastSequence(of: key) }
    func lines(_ query: LineQuery) async throws -> [FiledLine] { try await counted().lines(query) }
    func contents(of key: String, after sequence: Int, lineBudget: Int) async throws -> [FilingContents] {
        try await counted().contents(of: key, after: sequence, lineBudget: lineBudget)
    }
    func filings(ofDocument hash: String) async throws -> [Filing] { try await counted().filings(ofDocument: hash) }
    func filings(of key: String, after sequence: Int, limit: Int) async throws -> [Filing] {
        try await counted().filings(of: key, after: sequence, limit: limit)
    }
    func recentFilings(limit: Int) async throws -> [Filing] { try await counted().recentFilings(limit: limit) }
    func cells(_ query: CellQuery) async throws -> [CellChange] {
        try await pause()
        return try await counted().cells(query)
    }
    func periods(ofSeries series: String) async throws -> [Period] { try await counted().periods(ofSeries: series) }
    func columns(of form: String, attempt: Int) async throws -> ReportProjection {
        try await counted().columns(of: form, attempt: attempt)
    }
    func documentBytes(hash: String) async throws -> [UInt8]? { try await counted().documentBytes(hash: hash) }
    func documentFile(hash: String) async throws -> String? { try await counted().documentFile(hash: hash) }
    func keepDocument(_ bytes: [UInt8], hash: String) async throws { try await counted().keepDocument(bytes, hash: hash) }
    func stageDocument(at path: String) async throws -> StagedDocument { try await counted().stageDocument(at: path) }
    func keepDocument(_ staged: StagedDocument) async throws { try await counted().keepDocument(staged) }
    func heads() async throws -> [ChainHead] { try await counted().heads() }
    /// Not counted: it is asked for every page, and costs next to nothing.
    func revision() async throws -> Int { try await record.revision() }
    /// Not counted: jobs lie beside the record, and a page of them is never kept.
    var jobs: any JobStore { record.jobs }
    func copy(toFolder folder: String, at place: RecordPlace) async throws -> [ChainHead] {
        try await counted().copy(toFolder: folder, at: place)
    }
    func move(to place: RecordPlace) async throws -> [ChainHead] { try await counted().move(to: place) }
    func close() throws { try record.close() }
    func verify(
        against signed: SignedHeads?, trusting publicKey: String?, projecting forms: Set<String>
    ) async throws -> VerifiedRecord {
        try await counted().verify(against: signed, trusting: publicKey, projecting: forms)
    }
    func compareCells(
        with rebuilt: [CellKeyAndDay: CellSums], at sequences: [String: Int]
    ) async throws -> [VerificationFinding] {
        try await counted().compareCells(with: rebuilt, at: sequences)
    }
}
