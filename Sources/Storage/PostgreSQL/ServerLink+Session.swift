import CPostgreSQL

extension ServerLink: Session {
    /// How many rows of a long answer are in memory at a time.
    private static let piece = 2_000
    /// How many statements are sent before their answers are read: those answers are short enough
    /// to wait on the way, so that neither side waits for the other.
    private static let batch = 128

    var dialect: Dialect { .postgresql }

    func rows(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows {
        try Task.checkCancellation()
        return ServerRows(try run(sql, values))
    }

    func first(_ sql: String, _ values: [StoredValue]) throws -> (any StoredRow)? {
        try rows(sql, values).next()
    }

    func stream(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows {
        let cursor = try openCursor(sql, values)
        return ServerRows(try fetch(Self.piece, from: cursor)) { [unowned self] in
            try Task.checkCancellation()
            return try fetch(Self.piece, from: cursor)
        }
    }

    /// What changes tables is run once, and so is not prepared.
    func execute(_ sql: String, _ values: [StoredValue]) throws {
        do {
            if values.isEmpty { try run(sql) } else { _ = try run(sql, values) }
        } catch let fault as ServerFault {
            throw fault.refusal(row: 0) ?? fault
        }
    }

    func execute(_ sql: String, forEach next: () -> [StoredValue]?) throws {
        let name = try name(of: sql)
        var done = 0
        var batch: [[StoredValue]] = []
        while let values = next() {
            batch.append(values)
            guard batch.count == Self.batch else { continue }
            try send(batch, to: name, after: done)
            done += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        if !batch.isEmpty { try send(batch, to: name, after: done) }
    }

    /// Sends statements one behind the other and reads their answers together.
    private func send(_ batch: [[StoredValue]], to statement: String, after done: Int) throws {
        try require(PQenterPipelineMode(handle))
        var first: (any Error)?
        for values in batch {
            try require(values.withPointers { PQsendQueryPrepared(handle, statement, $0, $1, nil, nil, 1) })
        }
        try require(PQpipelineSync(handle))
        for number in batch.indices {
            do {
                _ = try checked(PQgetResult(handle))
            } catch let fault as ServerFault {
                first = first ?? fault.refusal(row: done + number) ?? fault
                if fault.isCut { throw fault }
            }
            // Each answer ends with an empty one.
            while let more = PQgetResult(handle) { PQclear(more) }
        }
        // The answer to the synchronisation.
        if let last = PQgetResult(handle) { PQclear(last) }
        try require(PQexitPipelineMode(handle))
        if let first { throw first }
    }

    private func require(_ wentWell: Int32) throws {
        if wentWell == 0 { _ = try checked(nil) }
    }
}
