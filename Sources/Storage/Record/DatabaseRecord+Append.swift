import Figures
import Statistics

extension DatabaseRecord {
    public func append(
        _ drafts: [FilingDraft], changes: [CellChange], expecting: [String: Int]
    ) async throws -> [Filing] {
        // Whoever was told to end files nothing more.
        try Task.checkCancellation()
        let filings = try Self.prepared(drafts)
        let cells = try Self.prepared(changes)
        let scope = WriteScope.chains(Set(expecting.keys).union(filings.map(\.key)))
        let rows = try await engine.write(scope, stands: Self.stand) { session in
            for (key, sequence) in expecting where try Self.head(of: key, in: session).sequence != sequence {
                throw RecordError.chainMoved(key: key)
            }
            let appended = try Self.insert(filings, into: session)
            try Self.add(cells, to: session)
            return appended
        }
        return try rows.map { try $0.filing() }
    }

    /// Whether filings are in the record: their hashes stand for all that was filed with them.
    private static func stand(_ session: any Session, _ rows: [FilingRow]) throws -> Bool {
        for row in rows {
            let found = try session.first(
                "SELECT hash FROM filing WHERE chain_key = ? AND sequence = ?", [.text(row.key), .number(row.sequence)])
            guard try found?.text(0) == row.hash else { return false }
        }
        return true
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

    private static func insert(_ filings: [PreparedFiling], into session: any Session) throws -> [FilingRow] {
        let insertion = session.dialect.insertion(into: "filing", FilingRow.columns)
        var heads: [String: ChainHead] = [:]
        return try filings.map { filing in
            let head = try heads[filing.key] ?? head(of: filing.key, in: session)
            let row = FilingRow(
                position: FilingPosition(key: filing.key, sequence: head.sequence + 1), header: filing.header,
                contentHash: filing.contentHash, previousHash: head.hash)
            heads[filing.key] = ChainHead(key: filing.key, sequence: head.sequence + 1, hash: row.hash)
            do {
                try session.execute(insertion, row.values)
            } catch RowRefusal.taken {
                throw RecordError.chainMoved(key: filing.key)
            }
            var index = 0
            try session.insert(into: "line", LineRow.columns) {
                guard index < filing.lines.count else { return nil }
                defer { index += 1 }
                return filing.lines[index].values(index: index, under: row)
            }
            return row
        }
    }

    private static func add(_ cells: [CellRow], to session: any Session) throws {
        let addition = session.dialect.insertAdding(into: "cell", key: CellRow.key, sums: CellRow.sums)
        do {
            var rest = cells[...]
            try session.execute(addition) { rest.popFirst()?.values }
        } catch RowRefusal.outOfBounds(let row) {
            throw cells[row].tooLarge
        }
    }
}
