import GRDB

/// A transaction on SQLite. Its cursors hold one row, whatever they answer.
struct SQLiteSession: Session {
    let dialect = Dialect.sqlite
    let database: Database

    func rows(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows {
        SQLiteRows(cursor: try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: Self.arguments(values)))
    }

    func first(_ sql: String, _ values: [StoredValue]) throws -> (any StoredRow)? {
        try Row.fetchOne(try database.cachedStatement(sql: sql), arguments: Self.arguments(values)).map(SQLiteRow.init)
    }

    func stream(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows {
        try rows(sql, values)
    }

    func execute(_ sql: String, _ values: [StoredValue]) throws {
        try execute(sql, forEach: CollectionOfOne(values))
    }

    func execute(_ sql: String, forEach rows: some Sequence<[StoredValue]>) throws {
        let statement = try database.cachedStatement(sql: sql)
        for (number, values) in rows.enumerated() {
            do {
                try statement.execute(arguments: Self.arguments(values))
            } catch let error as DatabaseError {
                switch error.extendedResultCode {
                case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_UNIQUE: throw RowRefusal.taken(row: number)
                case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_DATATYPE: throw RowRefusal.outOfBounds(row: number)
                default: throw error
                }
            }
        }
    }

    func insert(into table: String, _ columns: [String], _ rows: some Sequence<[StoredValue]>) throws {
        try execute(dialect.insertion(into: table, columns), forEach: rows)
    }

    private static func arguments(_ values: [StoredValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .number(let number): number
                case .text(let text): text
                case .none: nil
                }
            })
    }
}
