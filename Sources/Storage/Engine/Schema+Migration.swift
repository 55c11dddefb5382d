extension Schema {
    /// The version of the tables that stand in a database; 0 where there are none.
    static func version(_ session: any Session) throws -> Int {
        guard try session.first(session.dialect.tableNamed, [.text(versionTable)]) != nil else { return 0 }
        return try session.first("SELECT version FROM \(versionTable) ORDER BY version DESC LIMIT 1")?.count(0) ?? 0
    }

    static func isCurrent(_ session: any Session) throws -> Bool {
        try version(session) == versions(session.dialect).count
    }

    /// Brings a database from the version found to the newest, inside the caller's transaction.
    ///
    /// - Parameter place: where the record is, for its owner to read.
    static func migrate(_ session: any Session, from found: Int, place: String) throws {
        let dialect = session.dialect
        let versions = versions(dialect)
        guard found <= versions.count else { throw RecordError.newerSchema(path: place) }
        if found == 0 {
            try session.execute(
                "CREATE TABLE \(versionTable) (version \(dialect.integer) NOT NULL PRIMARY KEY) \(dialect.tableEnd)")
        }
        for (index, statements) in versions.enumerated().dropFirst(found) {
            for statement in statements { try session.execute(statement) }
            try session.execute("INSERT INTO \(versionTable) (version) VALUES (?)", [.number(index + 1)])
        }
    }
}
