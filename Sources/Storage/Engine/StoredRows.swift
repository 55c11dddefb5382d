/// The rows of an answer, one after the other.
protocol StoredRows: AnyObject {
    /// The next row, which may be looked at until the one after it is asked for.
    func next() throws -> (any StoredRow)?
}

/// A row of an answer; its columns are numbered from 0.
protocol StoredRow {
    /// - Throws: ``RecordError/damaged(what:)`` where the column holds something else; so do all.
    func number(_ column: Int) throws -> Int64
    func text(_ column: Int) throws -> String
    func textIfAny(_ column: Int) throws -> String?
    /// The column as it may be written to another engine.
    func value(_ column: Int) throws -> StoredValue
}

extension StoredRow {
    /// A number that counts or identifies something.
    func count(_ column: Int) throws -> Int { Int(try number(column)) }
}
