/// What the record refuses or cannot do.
public enum RecordError: Error, Hashable, Sendable {
    /// Another writer appended to the chain since the caller read it.
    case chainMoved(key: String)
    /// A cell's sum is beyond what a cell holds (about 9.2 × 10¹² base units).
    case cellTooLarge(series: String, period: String)
    /// A value would not read back as it was written: a NUL character, a period or place that has
    /// no text form, a chain key with a line break. Nothing was kept.
    case unstorable(field: String, text: String)
    /// The bytes do not have the hash that they were handed in under.
    case wrongDocumentHash(String)
    /// Another writer held the record for longer than a writer waits; trying again may succeed.
    case busy
    /// The folder holds no record.
    case noRecord(path: String)
    /// The folder already holds a record.
    case recordExists(path: String)
    /// The record was written by a newer version.
    case newerSchema(path: String)
    /// What the record holds cannot be read back; `verify` tells more.
    case damaged(what: String)
}
