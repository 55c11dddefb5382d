/// PostgreSQL on a server. Writers of one chain take turns, writers of two wait for each other only
/// where they change cells of the same, and readers never wait.
struct PostgreSQLEngine: Engine {
    let dialect = Dialect.postgresql
    private let pool: ServerPool
    private let listener: ServerListener

    init(address: ServerAddress, patience: Double) {
        pool = ServerPool(address, patience: patience, size: 8)
        listener = ServerListener(address)
    }

    func read<Result: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Result) async throws -> Result {
        try await again { attempt in
            do {
                return try await pool.use { try await $0.read(body) }
            } catch TransactionLost<Result>.atCommit(let result) {
                return result
            }
        }
    }

    func write<Result: Sendable>(
        _ scope: WriteScope, stands: @escaping @Sendable (any Session, Result) throws -> Bool,
        _ body: @escaping @Sendable (any Session) throws -> Result
    ) async throws -> Result {
        let pool = pool
        @Sendable func transact<Answer: Sendable>(_ body: @Sendable (any Session) throws -> Answer) async throws -> Answer {
            try await pool.use { connection in
                let answer = try await connection.transact(Dialect.beginWriting, Dialect.locks(scope), body)
                // Pages of figures need not hear of jobs.
                if scope != .jobs { await connection.announce() }
                return answer
            }
        }
        return try await again { attempt in
            do {
                return try await transact(body)
            } catch TransactionLost<Result>.atCommit(let result) {
                // The same locks as the lost transaction's: what it did is done, or never will be.
                let isThere = try await again { _ in
                    do {
                        return try await transact { try stands($0, result) }
                    } catch TransactionLost<Bool>.atCommit(let answer) {
                        // It only asked.
                        return answer
                    }
                }
                if isThere { return result }
                throw TransactionLost<Result>.beforeCommit
            }
        }
    }

    func revision() async throws -> Int {
        listener.revision()
    }

    func close() throws {
        listener.close()
        pool.close()
    }

    /// Tries once more where the connection was cut before anything was kept: an idle connection
    /// ends with the server that it was made to.
    private func again<Result: Sendable>(_ attempt: (Int) async throws -> Result) async throws -> Result {
        do {
            do {
                return try await attempt(1)
            } catch TransactionLost<Result>.beforeCommit {
                return try await attempt(2)
            }
        } catch TransactionLost<Result>.beforeCommit {
            throw RecordError.connectionCut
        } catch let fault as ServerFault {
            throw fault.recordError
        }
    }
}
