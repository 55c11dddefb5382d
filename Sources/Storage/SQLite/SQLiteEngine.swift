import GRDB

/// SQLite in a file of the zone's folder. Any number of processes may have it open: writers take
/// turns, whatever they write, and readers never wait for them.
struct SQLiteEngine: Engine {
    let dialect = Dialect.sqlite
    let pool: DatabasePool
    /// A connection that never writes, by which it sees that others did.
    private let watch: DatabaseQueue

    /// Opens a file, or begins an empty one.
    ///
    /// - Parameter patience: how many seconds a writer waits for another before it gives up.
    init(path: String, patience: Double) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "record"
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                for setting in Dialect.sqlite.settings { try database.execute(sql: setting) }
            }
            watch = try DatabaseQueue(path: path)
            _ = try watch.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_schema") }
        } catch {
            throw Self.recordError(for: error)
        }
    }

    func read<Result: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Result) async throws -> Result {
        do {
            return try await pool.read { try body(SQLiteSession(database: $0)) }
        } catch {
            throw Self.recordError(for: error)
        }
    }

    /// The answer to a commit is never lost here, so that nobody need ask whether it stands.
    func write<Result: Sendable>(
        _ scope: WriteScope, stands: @escaping @Sendable (any Session, Result) throws -> Bool,
        _ body: @escaping @Sendable (any Session) throws -> Result
    ) async throws -> Result {
        do {
            return try await pool.writeWithoutTransaction { database in
                try database.inWritingTransaction { try body(SQLiteSession(database: database)) }
            }
        } catch {
            throw Self.recordError(for: error)
        }
    }

    func revision() async throws -> Int {
        do {
            return try await watch.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        } catch {
            throw Self.recordError(for: error)
        }
    }

    /// The last connection to end carries the log over into the file and removes it, which a
    /// reader's may not do.
    func close() throws {
        try pool.close()
        try watch.close()
    }

    static func recordError(for error: any Error) -> any Error {
        guard let fault = error as? DatabaseError else { return error }
        if fault.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER { return RecordError.moved(to: fault.message ?? "") }
        if fault.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return RecordError.diskFull }
        return switch fault.resultCode {
        case .SQLITE_BUSY: RecordError.busy
        case .SQLITE_FULL: RecordError.diskFull
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: RecordError.damaged(what: fault.message ?? fault.resultCode.description)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: RecordError.notPermitted(what: fault.message ?? fault.resultCode.description)
        default: error
        }
    }
}

extension Database {
    /// Runs changes in one transaction that holds the right to write from its beginning, so that
    /// what it reads cannot move before it writes.
    fileprivate func inWritingTransaction<Result>(_ changes: () throws -> Result) throws -> Result {
        var result: Result?
        try inTransaction(.immediate) {
            result = try changes()
            return .commit
        }
        guard let result else { throw RecordError.damaged(what: "transaction without result") }
        return result
    }
}
