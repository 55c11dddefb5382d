import CPostgreSQL

extension ServerLink: Session {
    /// How many rows of a long answer are in memory at a time.
    private static let piece = 2_000

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
}
