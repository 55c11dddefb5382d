import Figures
import Statistics
import Storage

/// A batch on its way into the record.
struct FilingUnderway {
    let prepared: PreparedBatch
    private let write: Task<[Filing], any Error>?
    /// What a batch after this one waits for: this one, or those before where this one files nothing.
    private let awaited: Task<[Filing], any Error>?

    /// Begins to write; a batch without filings is done.
    ///
    /// - Parameter earlier: another one that has to be durable before; where it fails, this one is not begun.
    init(_ prepared: PreparedBatch, after earlier: FilingUnderway? = nil, in record: any RecordStore) {
        self.prepared = prepared
        let (made, before) = (prepared.filings, earlier?.awaited)
        write = made.drafts.isEmpty ? nil : Task {
            let ready = try ReadyFilings(made.drafts, changes: made.changes)
            _ = try await before?.value
            return try await record.append(ready, expecting: made.expecting, basis: made.basis)
        }
        awaited = write ?? before
    }

    /// The filings, once they are durable.
    func filings() async throws -> [Filing] {
        try await write?.value ?? []
    }
}
