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
    /// Another writer held the record for longer than a writer waits, or two got in each other's
    /// way; nothing was kept, and trying again may succeed.
    case busy
    /// There is no room left where the record is kept; nothing of this filing was kept.
    case diskFull
    /// The folder or the database holds no record.
    case noRecord(path: String)
    /// The folder or the database already holds a record.
    case recordExists(path: String)
    /// The record was moved to another place, and takes no filings here any more.
    case moved(to: String)
    /// The record was written by a newer version.
    case newerSchema(path: String)
    /// What the record holds cannot be read back; `verify` tells more.
    case damaged(what: String)
    /// The file or the server does not let this user do it, in its words.
    case notPermitted(what: String)
    /// The text names no PostgreSQL server, in the words of its library.
    case badAddress(String, reason: String)
    /// The text holds a password, which belongs elsewhere.
    case passwordInAddress
    /// The server cannot be reached, in the words of its library.
    case unreachable(server: String, reason: String)
    /// The server's version, or the encoding of its database, is not one that is understood.
    case unsuitableServer(found: String, needed: String)
    /// The connection was cut before the filing was committed; nothing of it was kept.
    case connectionCut
    /// The server refused a statement that it should not, in its words.
    case statementFailed(code: String, message: String)
}
