/// What the record refuses or cannot do.
public enum RecordError: Error, Hashable, Sendable {
    /// Another writer appended to the chain since the caller read it.
    case chainMoved(key: String)
    /// A cell's sum is beyond what a cell holds (about 9.2 × 10¹² base units).
    case cellTooLarge(series: String, period: String)
    /// The folder holds no record.
    case noRecord(path: String)
    /// The folder already holds a record.
    case recordExists(path: String)
    /// The record was written by a newer version.
    case newerSchema(path: String)
    /// What the record holds cannot be read back; `verify` tells more.
    case damaged(what: String)
}
