/// The record of one zone in a database, and its documents as files in the zone's folder.
///
/// Any number of processes may have it open. Everything here is portable: what differs between
/// databases is in their engines.
public final class DatabaseRecord: RecordStore {
    /// The zone's folder.
    public let folder: String
    /// Where the database is.
    public let place: RecordPlace
    let engine: any Engine
    let documents: DocumentFolder
    let projections: ProjectionShelf

    private init(folder: String, place: RecordPlace, engine: any Engine) {
        self.folder = folder
        self.place = place
        self.engine = engine
        documents = DocumentFolder(path: "\(folder)/documents")
        projections = ProjectionShelf(folder: "\(folder)/columns", engine: engine)
    }

    /// Begins an empty record, making the folder where there is none.
    ///
    /// - Throws: ``RecordError/recordExists(path:)``.
    public static func create(inFolder folder: String, at place: RecordPlace = .folder) async throws -> DatabaseRecord {
        try DurableFile.makeFolder(folder)
        if place == .folder, exists(inFolder: folder) { throw RecordError.recordExists(path: folder) }
        return try await connect(folder, place, patience: 20, expectsTables: false)
    }

    /// Opens a record, bringing its tables up to this version.
    ///
    /// - Parameter patience: how many seconds a writer waits for another before it gives up with
    ///   ``RecordError/busy``.
    /// - Throws: ``RecordError/noRecord(path:)``, ``RecordError/newerSchema(path:)``,
    ///   ``RecordError/damaged(what:)``, and what keeps a server from being reached.
    public static func open(
        folder: String, at place: RecordPlace = .folder, patience: Double = 20
    ) async throws -> DatabaseRecord {
        if place == .folder, !exists(inFolder: folder) { throw RecordError.noRecord(path: folder) }
        return try await connect(folder, place, patience: patience, expectsTables: true)
    }

    public func revision() async throws -> Int {
        try await engine.revision()
    }

    /// Ends all connections; what was appended stays. Later calls throw.
    public func close() throws {
        try engine.close()
    }

    /// - Parameter expectsTables: a file without tables is then no new record but a lost one.
    private static func connect(
        _ folder: String, _ place: RecordPlace, patience: Double, expectsTables: Bool
    ) async throws -> DatabaseRecord {
        let engine = try engine(folder, place, patience: patience)
        let name = name(of: place, folder)
        // Most often nothing is to be done, and then nobody need be waited for.
        if expectsTables, try await engine.read({ try Schema.isCurrent($0) }) {
            return DatabaseRecord(folder: folder, place: place, engine: engine)
        }
        try await engine.write(.everything, stands: { session, _ in try Schema.isCurrent(session) }) { session in
            let version = try Schema.version(session)
            guard expectsTables || version == 0 else { throw RecordError.recordExists(path: name) }
            guard !expectsTables || version > 0 else {
                throw place == .folder ? RecordError.damaged(what: "record.sqlite") : RecordError.noRecord(path: name)
            }
            try Schema.migrate(session, from: version, place: name)
        }
        return DatabaseRecord(folder: folder, place: place, engine: engine)
    }

    static func engine(_ folder: String, _ place: RecordPlace, patience: Double) throws -> any Engine {
        switch place {
        case .folder: try SQLiteEngine(path: databasePath(folder), patience: patience)
        case .server(let address): PostgreSQLEngine(address: address, patience: patience)
        }
    }

    /// A place as its owner knows it.
    static func name(of place: RecordPlace, _ folder: String) -> String {
        switch place {
        case .folder: folder
        case .server(let address): address.text
        }
    }
}
