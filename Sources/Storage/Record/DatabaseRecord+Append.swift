import Figures
import Statistics

extension DatabaseRecord {
    public func append(_ ready: ReadyFilings, expecting: [String: Int], basis: FilingBasis?) async throws -> [Filing] {
        // Whoever was told to end files nothing more.
        try Task.checkCancellation()
        let scope = basis?.subjects == nil ? WriteScope.chains(ready.chains.union(expecting.keys)) : .everything
        let rows = try await engine.write(scope, stands: Self.stand) { session in
            for (key, sequence) in expecting where try Self.head(of: key, in: session).sequence != sequence {
                throw RecordError.chainMoved(key: key)
            }
            if let basis, let key = try Self.moved(basis, in: session) { throw RecordError.chainMoved(key: key) }
            let appended = try Self.insert(ready.filings, into: session)
            try Self.add(ready.cells, to: session)
            return appended
        }
        return try rows.map { try $0.filing() }
    }

    /// The first chain that has got something since that bears on a basis.
    private static func moved(_ basis: FilingBasis, in session: any Session) throws -> String? {
        for head in try heads(in: session) {
            let reached = basis.heads[head.key, default: 0]
            guard head.sequence > reached else { continue }
            func has(_ table: String, _ column: String, in texts: Set<String>) throws -> Bool {
                let sql = "SELECT 1 FROM \(table) WHERE chain_key = ? AND sequence > ? AND \(session.dialect.isMember(column)) LIMIT 1"
                return try session.first(sql, [.text(head.key), .number(reached), session.dialect.list(texts)]) != nil
            }
            if try has("filing", "form", in: basis.forms) { return head.key }
            if let subjects = basis.subjects, try has("line", "subject", in: subjects) { return head.key }
        }
        return nil
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

    private static func insert(_ filings: [ReadyFilings.Filing], into session: any Session) throws -> [FilingRow] {
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
        do {
            var rest = cells[...]
            try session.insertAdding(into: "cell", key: CellRow.key, sums: CellRow.sums) { rest.popFirst()?.values }
        } catch RowRefusal.outOfBounds(let row) {
            throw cells[row].tooLarge
        }
    }
}
