import Foundation
import GRDB

/// The record of one zone in a folder: `record.sqlite`, and the documents as files.
///
/// Any number of processes may have it open. Writers take turns; readers never wait for them.
public final class SQLiteRecord: RecordStore {
    /// The zone's folder.
    public let folder: String
    let pool: DatabasePool
    let documents: DocumentFolder
    let dialect = Dialect.sqlite

    private init(folder: String, pool: DatabasePool) {
        self.folder = folder
        self.pool = pool
        documents = DocumentFolder(path: "\(folder)/documents")
    }

    /// Begins an empty record, making the folder where there is none.
    ///
    /// - Throws: ``RecordError/recordExists(path:)``.
    public static func create(inFolder folder: String) throws -> SQLiteRecord {
        try DurableFile.makeFolder(folder)
        guard !exists(inFolder: folder) else { throw RecordError.recordExists(path: folder) }
        return try connect(folder: folder, patience: 20, expectsTables: false)
    }

    /// Opens a record, bringing its tables up to this version.
    ///
    /// - Parameter patience: how many seconds a writer waits for another before it gives up with
    ///   ``RecordError/busy``.
    /// - Throws: ``RecordError/noRecord(path:)``, ``RecordError/newerSchema(path:)``,
    ///   ``RecordError/damaged(what:)``.
    public static func open(folder: String, patience: Double = 20) throws -> SQLiteRecord {
        guard exists(inFolder: folder) else { throw RecordError.noRecord(path: folder) }
        return try connect(folder: folder, patience: patience, expectsTables: true)
    }

    /// Whether a folder holds a record.
    public static func exists(inFolder folder: String) -> Bool {
        FileManager.default.fileExists(atPath: databasePath(folder))
    }

    /// Ends all connections; what was appended stays. Later calls throw.
    public func close() throws {
        try pool.close()
    }

    private static func databasePath(_ folder: String) -> String { "\(folder)/record.sqlite" }

    /// - Parameter expectsTables: a file without tables is then no new record but a lost one.
    private static func connect(folder: String, patience: Double, expectsTables: Bool) throws -> SQLiteRecord {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "record"
        do {
            let pool = try DatabasePool(path: databasePath(folder), configuration: configuration)
            let record = SQLiteRecord(folder: folder, pool: pool)
            let dialect = record.dialect
            try pool.writeWithoutTransaction { database in
                for setting in dialect.writerSettings { try database.execute(sql: setting) }
                // Most often nothing is to be done, and then nobody need be waited for.
                if try Schema.isCurrent(database, dialect), expectsTables { return }
                try database.inWritingTransaction {
                    let version = try Schema.version(database, dialect)
                    guard expectsTables || version == 0 else { throw RecordError.recordExists(path: folder) }
                    guard !expectsTables || version > 0 else { throw RecordError.damaged(what: "record.sqlite") }
                    try Schema.migrate(database, dialect, from: version, path: folder)
                }
            }
            return record
        } catch {
            throw recordError(for: error)
        }
    }
}

extension SQLiteRecord {
    /// Reads in one snapshot.
    func read<Result: Sendable>(_ body: @Sendable (Database) throws -> Result) async throws -> Result {
        do {
            return try await pool.read(body)
        } catch {
            throw Self.recordError(for: error)
        }
    }

    /// Writes in one transaction: all of it or nothing.
    func write<Result: Sendable>(_ body: @Sendable (Database) throws -> Result) async throws -> Result {
        do {
            return try await pool.writeWithoutTransaction { database in
                try database.inWritingTransaction { try body(database) }
            }
        } catch {
            throw Self.recordError(for: error)
        }
    }

    private static func recordError(for error: any Error) -> any Error {
        if error is RowDecodingError { return RecordError.damaged(what: String(describing: error)) }
        guard let fault = error as? DatabaseError else { return error }
        return switch fault.resultCode {
        case .SQLITE_BUSY: RecordError.busy
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: RecordError.damaged(what: fault.message ?? fault.resultCode.description)
        default: error
        }
    }
}
