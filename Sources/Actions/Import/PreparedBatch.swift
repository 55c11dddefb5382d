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
    var filings: RestingFilings
}

/// A batch on its way into the record.
struct FilingUnderway {
    let prepared: PreparedBatch
    private let write: Task<[Filing], any Error>?

    /// Begins to write; a batch without filings is done.
    ///
    /// - Parameter earlier: another one that has to be durable before; where it fails, this one is not begun.
    init(_ prepared: PreparedBatch, after earlier: FilingUnderway? = nil, in record: any RecordStore) {
        self.prepared = prepared
        let made = prepared.filings
        write = made.drafts.isEmpty ? nil : Task {
            let ready = try ReadyFilings(made.drafts, changes: made.changes)
            _ = try await earlier?.filings()
            return try await record.append(ready, expecting: made.expecting, basis: made.basis)
        }
    }

    /// The filings, once they are durable.
    func filings() async throws -> [Filing] {
        try await write?.value ?? []
    }
}
