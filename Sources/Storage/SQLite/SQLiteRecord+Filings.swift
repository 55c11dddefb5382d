import Figures
import GRDB

extension SQLiteRecord {
    public func lastSequence(of key: String) async throws -> Int {
        try await read { try Self.head(of: key, in: $0).sequence }
    }

    public func filings(ofDocument hash: String) async throws -> [Filing] {
        try await read { database in
            try Self.filings(
                in: database, sql: "\(FilingRow.selection) WHERE document_hash = ? ORDER BY chain_key, sequence",
                arguments: [hash])
        }
    }

    public func recentFilings(limit: Int) async throws -> [Filing] {
        try await read { database in
            try Self.filings(
                in: database,
                sql: "\(FilingRow.selection) ORDER BY recorded_at DESC, chain_key DESC, sequence DESC LIMIT ?",
                arguments: [max(0, limit)])
        }
    }

    public func heads() async throws -> [ChainHead] {
        try await read { database in
            try String.fetchAll(database, sql: "SELECT DISTINCT chain_key FROM filing ORDER BY chain_key")
                .map { try Self.head(of: $0, in: database) }
        }
    }

    /// The last filing's number and hash; 0 and an empty hash for an empty chain.
    static func head(of key: String, in database: Database) throws -> ChainHead {
        let statement = try database.cachedStatement(
            sql: "SELECT sequence, hash FROM filing WHERE chain_key = ? ORDER BY sequence DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: [key]) else {
            return ChainHead(key: key, sequence: 0, hash: "")
        }
        return ChainHead(key: key, sequence: try row.decode(atIndex: 0), hash: try row.decode(atIndex: 1))
    }

    static func filing(at position: FilingPosition, in database: Database) throws -> Filing {
        let statement = try database.cachedStatement(sql: "\(FilingRow.selection) WHERE chain_key = ? AND sequence = ?")
        guard let row = try Row.fetchOne(statement, arguments: [position.key, position.sequence]) else {
            throw RecordError.damaged(what: "filing \(position)")
        }
        return try FilingRow(row).filing()
    }

    private static func filings(in database: Database, sql: String, arguments: StatementArguments) throws -> [Filing] {
        let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
        var filings: [Filing] = []
        while let row = try rows.next() { filings.append(try FilingRow(row).filing()) }
        return filings
    }
}
