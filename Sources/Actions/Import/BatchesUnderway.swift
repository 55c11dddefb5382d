import Figures
import Formats
import Storage

/// The batches of one file that are on their way into the record, the oldest first.
struct BatchesUnderway {
    /// The file's header.
    let head: FormFileResult
    let rowCount: Int
    var batches: [FilingUnderway] = []
    /// How many rows are done: filed or handed back.
    var rows = 0

    init(head: FormFileResult, rowCount: Int) {
        (self.head, self.rowCount) = (head, rowCount)
    }

    /// The periods that they file.
    var periods: Set<Period?> { batches.reduce(into: []) { $0.formUnion($1.prepared.filings.drafts.map(\.period)) } }

    /// Begins to write one more, after the others.
    mutating func begin(_ prepared: PreparedBatch, in record: any RecordStore) {
        batches.append(FilingUnderway(prepared, after: batches.last, in: record))
    }
}
