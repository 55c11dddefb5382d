import Figures
import Formats
import Statistics
import Storage

/// A batch of a file that was checked, with the filings that its good lines make.
struct PreparedBatch: Sendable {
    var read: FormFileResult
    var template: LineBatch
    /// What was found after reading.
    var found: [FormProblem]
    /// Lines that the record holds as they are.
    var unchanged = 0
    var drafts: [FilingDraft] = []
    var changes: [CellChange] = []
    /// The heads on which the filings build.
    var expecting: [String: Int] = [:]
}

/// A batch on its way into the record.
struct FilingUnderway {
    let prepared: PreparedBatch
    private let write: Task<[Filing], any Error>?

    /// Begins to write; a batch without filings is done.
    init(_ prepared: PreparedBatch, in record: any RecordStore) {
        self.prepared = prepared
        let (drafts, changes, expecting) = (prepared.drafts, prepared.changes, prepared.expecting)
        write = drafts.isEmpty ? nil : Task { try await record.append(drafts, changes: changes, expecting: expecting) }
    }

    /// The filings, once they are durable.
    func filings() async throws -> [Filing] {
        try await write?.value ?? []
    }
}
