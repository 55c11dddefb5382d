import GRDB

/// The SQL that differs between engines. All other SQL in this module is portable text.
enum Dialect {
    case sqlite

    /// A whole number of 64 bits.
    var integer: String {
        switch self {
        case .sqlite: "INTEGER"
        }
    }

    /// Text that is compared byte by byte.
    var text: String {
        switch self {
        case .sqlite: "TEXT"
        }
    }

    /// What follows the columns of a table.
    var tableEnd: String {
        switch self {
        case .sqlite: "STRICT"
        }
    }

    /// What follows the columns of a table whose rows lie in the order of its primary key.
    var clusteredTableEnd: String {
        switch self {
        case .sqlite: "STRICT, WITHOUT ROWID"
        }
    }

    /// A condition with one parameter, bound to ``list(_:)``: a list of any length costs one
    /// parameter and one prepared statement.
    func isMember(_ column: String) -> String {
        switch self {
        case .sqlite: "\(column) IN (SELECT value FROM json_each(?))"
        }
    }

    /// An insertion that adds to the sums of the row that already has the key.
    func insertAdding(into table: String, key: [String], sums: [String]) -> String {
        let places = Array(repeating: "?", count: key.count + sums.count).joined(separator: ", ")
        let additions = sums.map { "\($0) = \(table).\($0) + excluded.\($0)" }.joined(separator: ", ")
        switch self {
        case .sqlite:
            return """
                INSERT INTO \(table) (\((key + sums).joined(separator: ", "))) VALUES (\(places))
                ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(additions)
                """
        }
    }

    /// The statement that finds whether a table exists, by its name.
    var tableNamed: String {
        switch self {
        case .sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?"
        }
    }

    /// The statement by which the engine checks its own structures; one text a fault, or `ok`.
    var integrityCheck: String {
        switch self {
        case .sqlite: "PRAGMA integrity_check"
        }
    }

    /// What the writing connection is told once the journal is in place: every commit reaches the
    /// disk before it returns; and the pages of the indexes that a bulk file touches stay in memory
    /// (64 MiB at most), or each of its lines would read them again.
    var writerSettings: [String] {
        switch self {
        case .sqlite: ["PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536"]
        }
    }
}

extension Dialect {
    /// The value to bind to the parameter of ``isMember(_:)``.
    func list(_ texts: some Sequence<String>) -> String {
        switch self {
        case .sqlite: "[" + texts.map(Self.jsonString).joined(separator: ",") + "]"
        }
    }

    private static func jsonString(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}

extension Database {
    /// Runs changes in one transaction that holds the right to write from its beginning, so that
    /// what it reads cannot move before it writes.
    func inWritingTransaction<Result>(_ changes: () throws -> Result) throws -> Result {
        var result: Result?
        try inTransaction(.immediate) {
            result = try changes()
            return .commit
        }
        guard let result else { throw RecordError.damaged(what: "transaction without result") }
        return result
    }
}
