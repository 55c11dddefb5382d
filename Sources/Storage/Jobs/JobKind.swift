/// The kinds of work that are done as jobs.
public enum JobKind: String, CaseIterable, Hashable, Sendable {
    /// Files are taken into the record.
    case `import`
    /// The record is hashed again, and its cells are rebuilt and compared.
    case verify
    /// The zone is copied into a folder.
    case backup
}
