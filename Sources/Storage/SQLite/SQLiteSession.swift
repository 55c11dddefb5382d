import GRDB
import GRDBSQLite

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
        var values: [StoredValue]? = values
        try execute(sql, forEach: { values.take() })
    }

    /// Runs one statement for each list of values. Binds and steps it itself: a bulk file has millions of lines.
    private func execute(_ sql: String, forEach next: () -> [StoredValue]?) throws {
        let statement = try database.cachedStatement(sql: sql).sqliteStatement
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        var row = 0
        while let values = next() {
            for index in values.indices { Self.bind(values[index], to: statement, at: Int32(index + 1)) }
            guard sqlite3_step(statement) == SQLITE_DONE else { throw refusal(row: row, sql: sql) }
            sqlite3_reset(statement)
            row += 1
        }
    }

    func insert(into table: String, _ columns: [String], _ next: () -> [StoredValue]?) throws {
        try execute(dialect.insertion(into: table, columns), forEach: next)
    }

    func insertAdding(into table: String, key: [String], sums: [String], _ next: () -> [StoredValue]?) throws {
        let insertion = dialect.insertion(into: table, key + sums)
        try execute("\(insertion) \(dialect.adding(to: table, key: key, sums: sums))", forEach: next)
    }

    private static func bind(_ value: StoredValue, to statement: OpaquePointer, at index: Int32) {
        switch value {
        case .number(let number): sqlite3_bind_int64(statement, index, number)
        case .text(""): sqlite3_bind_text(statement, index, "", 0, isCopied)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    _ = sqlite3_bind_text(statement, index, characters.baseAddress, Int32(characters.count), isCopied)
                }
            }
        case .none: sqlite3_bind_null(statement, index)
        }
    }

    /// Tells SQLite that a text has to be copied, since it is gone when the row is written.
    private static let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Why the last statement failed.
    private func refusal(row: Int, sql: String) -> any Error {
        let code = ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection))
        return switch code {
        case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_UNIQUE: RowRefusal.taken(row: row)
        case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_DATATYPE: RowRefusal.outOfBounds(row: row)
        default:
            DatabaseError(
                resultCode: code, message: sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) }, sql: sql)
        }
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
