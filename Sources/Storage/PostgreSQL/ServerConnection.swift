/// A connection to a server, on its own thread.
actor ServerConnection {
    private let thread = OwnThread(label: "corridor.postgresql")
    private let address: ServerAddress
    private let patience: Double
    private var link: ServerLink?
    private let interrupt = ServerInterrupt()

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(_ address: ServerAddress, patience: Double) {
        self.address = address
        self.patience = patience
    }

    /// Whether it was left as it should be: connected, and in no transaction.
    var isUsable: Bool { link?.isUsable ?? false }

    /// Tells all who listen that something was written. It is told after the commit, since telling
    /// with it would make all writers of the server take turns; who misses it looks by himself.
    func announce() {
        _ = try? link?.run(Dialect.announcement)
    }

    /// Reads in one transaction, which ends where the task is cancelled.
    ///
    /// - Throws: as ``transact(_:_:_:)``, and `CancellationError`.
    func read<Result: Sendable>(_ body: @Sendable (any Session) throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        return try await withTaskCancellationHandler {
            try transactInterruptibly(body)
        } onCancel: {
            interrupt.ask()
        }
    }

    private func transactInterruptibly<Result: Sendable>(_ body: @Sendable (any Session) throws -> Result) throws -> Result {
        let link = try self.link ?? ServerLink(address, patience: patience)
        self.link = link
        interrupt.begin(link)
        // A server that is asked to end a statement does so a moment later: not on a connection that goes on.
        defer { if interrupt.end() { self.link = nil } }
        do {
            return try transact(Dialect.beginReading, [], body)
        } catch {
            try Task.checkCancellation()
            throw error
        }
    }

    /// Runs a body in one transaction.
    ///
    /// - Parameter locks: what it waits for first.
    /// - Throws: ``ServerFault``, ``TransactionLost`` where the connection was cut, ``RecordError``,
    ///   and what the body throws; then nothing was kept.
    func transact<Result: Sendable>(
        _ beginning: String, _ locks: [(sql: String, values: [StoredValue])] = [], _ body: @Sendable (any Session) throws -> Result
    ) throws -> Result {
        let link = try self.link ?? ServerLink(address, patience: patience)
        self.link = link
        let result: Result
        do {
            try link.run(beginning)
            for lock in locks { _ = try link.run(lock.sql, lock.values) }
            result = try body(link)
        } catch {
            let isCut = (error as? ServerFault)?.isCut == true
            if isCut || (try? link.run("ROLLBACK")) == nil { self.link = nil }
            throw isCut ? TransactionLost<Result>.beforeCommit : error
        }
        do {
            guard try link.run("COMMIT").tag == "COMMIT" else { throw RecordError.connectionCut }
        } catch let fault as ServerFault {
            self.link = nil
            throw fault.isCut ? TransactionLost.atCommit(result) : fault
        }
        return result
    }
}

/// A transaction whose end was not told, because the connection was cut.
enum TransactionLost<Result: Sendable>: Error {
    /// Nothing of it was kept.
    case beforeCommit
    /// The commit was asked for; whether it came about is for the database to say.
    case atCommit(Result)
}
