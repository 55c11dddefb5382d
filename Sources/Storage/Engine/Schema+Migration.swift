import GRDB

extension Schema {
    /// The version of the tables that stand in a database; 0 where there are none.
    static func version(_ database: Database, _ dialect: Dialect) throws -> Int {
        guard try String.fetchOne(database, sql: dialect.tableNamed, arguments: [versionTable]) != nil else { return 0 }
        return try Int.fetchOne(database, sql: "SELECT MAX(version) FROM \(versionTable)") ?? 0
    }

    static func isCurrent(_ database: Database, _ dialect: Dialect) throws -> Bool {
        try version(database, dialect) == versions(dialect).count
    }

    /// Brings a database from the version found to the newest, inside the caller's transaction.
    static func migrate(_ database: Database, _ dialect: Dialect, from found: Int, path: String) throws {
        let versions = versions(dialect)
        guard found <= versions.count else { throw RecordError.newerSchema(path: path) }
        if found == 0 {
            try database.execute(
                sql: "CREATE TABLE \(versionTable) (version \(dialect.integer) NOT NULL PRIMARY KEY) \(dialect.tableEnd)")
        }
        for (index, statements) in versions.enumerated().dropFirst(found) {
            for statement in statements { try database.execute(sql: statement) }
            try database.execute(sql: "INSERT INTO \(versionTable) (version) VALUES (?)", arguments: [index + 1])
        }
    }
}
