import Figures
import GRDB
import Statistics

extension SQLiteRecord {
    public func append(
        _ drafts: [FilingDraft], changes: [CellChange], expecting: [String: Int]
    ) async throws -> [Filing] {
        let filings = try Self.prepared(drafts)
        let cells = try Self.prepared(changes)
        let dialect = dialect
        return try await write { database in
            for (key, sequence) in expecting where try Self.head(of: key, in: database).sequence != sequence {
                throw RecordError.chainMoved(key: key)
            }
            let appended = try Self.insert(filings, into: database)
            try Self.add(cells, to: database, dialect)
            return appended
        }
    }

    /// A draft with all that can be computed before the transaction, which others wait for.
    private struct PreparedFiling: Sendable {
        var key: String
        var header: FilingHeader
        var contentHash: String
        var lines: [LineRow]
    }

    private static func prepared(_ drafts: [FilingDraft]) throws(RecordError) -> [PreparedFiling] {
        var storability = Storability()
        var prepared: [PreparedFiling] = []
        for draft in drafts {
            try storability.check(draft)
            prepared.append(
                PreparedFiling(
                    key: draft.key, header: FilingHeader(draft), contentHash: ChainHash.content(of: draft),
                    lines: draft.lines.map(LineRow.init)))
        }
        return prepared
    }

    private static func prepared(_ changes: [CellChange]) throws(RecordError) -> [CellRow] {
        var sums: [CellKeyAndDay: CellSums] = [:]
        sums.add(changes)
        var storability = Storability()
        var rows: [CellRow] = []
        for (key, change) in sums where change != .zero {
            try storability.check(key)
            rows.append(try CellRow(key, change))
        }
        return rows
    }

    private static func insert(_ filings: [PreparedFiling], into database: Database) throws -> [Filing] {
        let filingInsertion = try database.cachedStatement(sql: FilingRow.insertion)
        let lineInsertion = try database.cachedStatement(sql: LineRow.insertion)
        var heads: [String: ChainHead] = [:]
        return try filings.map { filing in
            let head = try heads[filing.key] ?? head(of: filing.key, in: database)
            let row = FilingRow(
                position: FilingPosition(key: filing.key, sequence: head.sequence + 1), header: filing.header,
                contentHash: filing.contentHash, previousHash: head.hash)
            heads[filing.key] = ChainHead(key: filing.key, sequence: head.sequence + 1, hash: row.hash)
            try filingInsertion.execute(arguments: row.arguments)
            for (index, line) in filing.lines.enumerated() {
                try lineInsertion.execute(arguments: [
                    row.key, row.sequence, index, line.row, row.form, line.period, line.subject, line.texts,
                ])
            }
            return try row.filing()
        }
    }

    private static func add(_ cells: [CellRow], to database: Database, _ dialect: Dialect) throws {
        let addition = try database.cachedStatement(
            sql: dialect.insertAdding(into: "cell", key: CellRow.key, sums: CellRow.sums))
        for cell in cells {
            do {
                try addition.execute(arguments: cell.arguments)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw cell.tooLarge
            }
        }
    }
}
