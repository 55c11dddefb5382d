import Foundation
import GRDB

extension DatabaseRecord {
    /// Copies the record, as it is at one moment, to a place that holds none, while others go on
    /// filing. Documents and jobs are not copied: nobody wants yesterday's work done again.
    ///
    /// The copy is proven before it is kept: every table, read again where it now is, has the hash
    /// of the rows that were read here.
    ///
    /// - Returns: the heads of the chains in the copy.
    /// - Throws: ``RecordError/recordExists(path:)``; ``RecordError/damaged(what:)`` where the copy
    ///   is not like the original, and then none is kept.
    public func copy(toFolder folder: String, at place: RecordPlace) async throws -> [ChainHead] {
        try DurableFile.makeFolder(folder)
        if place == .folder, Self.exists(inFolder: folder) { throw RecordError.recordExists(path: folder) }
        do { return try await copied(toFolder: folder, at: place) } catch {
            Self.takeBack(folder, place)
            throw error
        }
    }

    private func copied(toFolder folder: String, at place: RecordPlace) async throws -> [ChainHead] {
        if place == .folder, let engine = engine as? SQLiteEngine {
            return try await engine.copyFile(to: Self.databasePath(folder))
        }
        let target = try Self.engine(folder, place, patience: 20)
        defer { try? target.close() }
        let pipe = RowPipe(StoredTable.ledger)
        async let received = Self.receive(pipe, into: target, Self.name(of: place, folder))
        do {
            try await engine.read { try pipe.send(from: $0) }
        } catch RowPipe.Ending.writerFailed {
            return try await received
        } catch {
            pipe.fail()
            throw error
        }
        return try await received
    }

    /// Copies the record to another place and refuses every later filing here. Whoever files
    /// meanwhile waits, and is then told where the record is.
    ///
    /// - Returns: the heads of the chains, the same there as here.
    public func move(to place: RecordPlace) async throws -> [ChainHead] {
        guard place != self.place else { throw RecordError.recordExists(path: Self.name(of: place, folder)) }
        if place == .folder, Self.exists(inFolder: folder) { throw RecordError.recordExists(path: folder) }
        let target = try Self.engine(folder, place, patience: 20)
        defer { try? target.close() }
        let name = Self.name(of: place, folder)
        let pipe = RowPipe(StoredTable.all)
        async let received = Self.receive(pipe, into: target, name)
        do {
            try await engine.write(.everything, stands: { session, _ in try session.first(session.dialect.seal) != nil }) { session in
                try pipe.send(from: session)
                guard pipe.isAccepted() else { throw RowPipe.Ending.writerFailed }
                for statement in session.dialect.sealing(movedTo: name) { try session.execute(statement) }
            }
        } catch {
            let isTheirs = if case RowPipe.Ending.writerFailed = error { true } else { false }
            if !isTheirs { pipe.fail() }
            // What was accepted stays: this record may be sealed, and then that is the record.
            if !pipe.isAccepted() { Self.takeBack(folder, place) }
            if isTheirs { _ = try await received }
            throw error
        }
        let (here, there) = (try await heads(), try await received)
        guard there == here else { throw RecordError.damaged(what: "the copy in \(name)") }
        return there
    }

    /// Removes the file that a copy began in a folder, so that it can be tried again.
    private static func takeBack(_ folder: String, _ place: RecordPlace) {
        guard place == .folder else { return }
        for ending in ["", "-wal", "-shm"] { unlink(databasePath(folder) + ending) }
    }

    private static func receive(_ pipe: RowPipe, into engine: any Engine, _ name: String) async throws -> [ChainHead] {
        do {
            let heads = try await engine.write(.everything, stands: { try Self.heads(in: $0) == $1 }) { session in
                guard pipe.begin() else { throw RowPipe.Ending.readerFailed }
                guard try Schema.version(session) == 0 else { throw RecordError.recordExists(path: name) }
                try Schema.migrate(session, from: 0, place: name)
                for table in pipe.tables {
                    let rows = PipedRows(pipe)
                    try session.insert(into: table.name, table.columns, rows.next)
                    guard let digest = rows.digest else { throw RowPipe.Ending.readerFailed }
                    guard try table.read(from: session, { _ in }) == digest else {
                        throw RecordError.damaged(what: "the copy of \(table.name) in \(name)")
                    }
                }
                return try Self.heads(in: session)
            }
            pipe.end(accepted: true)
            return heads
        } catch {
            pipe.end(accepted: false)
            throw error
        }
    }
}

extension SQLiteEngine {
    /// Copies all pages of the file as they are at one moment.
    fileprivate func copyFile(to path: String) async throws -> [ChainHead] {
        do {
            return try await pool.read { database in
                let copy = try DatabaseQueue(path: path)
                // The snapshot is taken with the first question.
                let heads = try DatabaseRecord.heads(in: SQLiteSession(database: database))
                try copy.writeWithoutTransaction { copied in
                    try database.backup(to: copied)
                    try copied.execute(sql: "DELETE FROM job")
                }
                let copied = try copy.read { try DatabaseRecord.heads(in: SQLiteSession(database: $0)) }
                try copy.close()
                guard copied == heads else { throw RecordError.damaged(what: "the copy in \(path)") }
                return heads
            }
        } catch {
            throw Self.recordError(for: error)
        }
    }
}
