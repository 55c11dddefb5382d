/// One transaction on whichever engine. It is used where the engine runs it, and nowhere else.
protocol Session {
    var dialect: Dialect { get }

    /// The rows that answer a question; they are known to fit into memory.
    func rows(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows

    /// The first row of an answer; it may be kept.
    func first(_ sql: String, _ values: [StoredValue]) throws -> (any StoredRow)?

    /// The rows that answer a question, in bounded memory however many they are.
    func stream(_ sql: String, _ values: [StoredValue]) throws -> any StoredRows

    /// - Throws: ``RowRefusal``.
    func execute(_ sql: String, _ values: [StoredValue]) throws

    /// Adds rows to a table by the quickest way that the engine has; they are taken one by one, so
    /// that they need never be in memory together.
    ///
    /// - Parameter next: the next row; `nil` behind the last. No sequence, since those of an unknown type are slow.
    func insert(into table: String, _ columns: [String], _ next: () -> [StoredValue]?) throws

    /// Adds rows to a table, or their sums to those of the row that already has the key. No two of them have one key.
    ///
    /// - Parameter next: the next row, its key before its sums.
    /// - Throws: ``RowRefusal`` with the number of the first row that was refused.
    func insertAdding(into table: String, key: [String], sums: [String], _ next: () -> [StoredValue]?) throws
}

extension Session {
    func rows(_ sql: String) throws -> any StoredRows { try rows(sql, []) }

    func stream(_ sql: String) throws -> any StoredRows { try stream(sql, []) }

    func execute(_ sql: String) throws { try execute(sql, []) }

    func first(_ sql: String) throws -> (any StoredRow)? { try first(sql, []) }
}
