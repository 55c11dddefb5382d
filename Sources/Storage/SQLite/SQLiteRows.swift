import GRDB

/// The rows of an answer of SQLite.
final class SQLiteRows: StoredRows {
    private let cursor: GRDB.RowCursor

    init(cursor: GRDB.RowCursor) {
        self.cursor = cursor
    }

    func next() throws -> (any StoredRow)? {
        try cursor.next().map(SQLiteRow.init)
    }
}

/// A row of an answer of SQLite.
struct SQLiteRow: StoredRow {
    let row: Row

    func number(_ column: Int) throws -> Int64 { try decode(column) }

    func text(_ column: Int) throws -> String { try decode(column) }

    func textIfAny(_ column: Int) throws -> String? { try decode(column) }

    func value(_ column: Int) throws -> StoredValue {
        let value: DatabaseValue = row[column]
        return switch value.storage {
        case .int64(let number): .number(number)
        case .string(let text): .text(text)
        case .null: .none
        default: throw RecordError.damaged(what: "column \(column) holds neither a number nor a text")
        }
    }

    private func decode<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
        do {
            return try row.decode(Value.self, atIndex: column)
        } catch let error as RowDecodingError {
            throw RecordError.damaged(what: String(describing: error))
        }
    }
}
