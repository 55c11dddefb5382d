import Figures

extension DatabaseRecord {
    public func lastSequence(of key: String) async throws -> Int {
        try await engine.read { try Self.head(of: key, in: $0).sequence }
    }

    public func filings(ofDocument hash: String) async throws -> [Filing] {
        try await engine.read { session in
            try Self.filings(
                session.rows("\(FilingRow.selection) WHERE document_hash = ? ORDER BY chain_key, sequence", [.text(hash)]))
        }
    }

    public func filings(of key: String, after sequence: Int, limit: Int) async throws -> [Filing] {
        try await engine.read { session in
            try Self.filings(
                session.rows(
                    "\(FilingRow.selection) WHERE chain_key = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                    [.text(key), .number(sequence), .number(max(0, limit))]))
        }
    }

    public func recentFilings(limit: Int) async throws -> [Filing] {
        try await engine.read { session in
            try Self.filings(
                session.rows(
                    "\(FilingRow.selection) ORDER BY recorded_at DESC, chain_key DESC, sequence DESC LIMIT ?",
                    [.number(max(0, limit))]))
        }
    }

    public func heads() async throws -> [ChainHead] {
        try await engine.read { try Self.heads(in: $0) }
    }

    /// Steps from chain to chain in the primary key: the cost is that of the chains, not of the
    /// filings.
    static func heads(in session: any Session) throws -> [ChainHead] {
        let rows = try session.rows(
            """
            WITH RECURSIVE chain (chain_key) AS (
                SELECT MIN(chain_key) FROM filing
                UNION ALL
                SELECT (SELECT MIN(filing.chain_key) FROM filing WHERE filing.chain_key > chain.chain_key)
                FROM chain WHERE chain.chain_key IS NOT NULL)
            SELECT filing.chain_key, filing.sequence, filing.hash FROM chain, filing
            WHERE filing.chain_key = chain.chain_key AND filing.sequence = (
                SELECT MAX(other.sequence) FROM filing AS other WHERE other.chain_key = chain.chain_key)
            ORDER BY filing.chain_key
            """)
        var heads: [ChainHead] = []
        while let row = try rows.next() {
            heads.append(ChainHead(key: try row.text(0), sequence: try row.count(1), hash: try row.text(2)))
        }
        return heads
    }

    /// The last filing's number and hash; 0 and an empty hash for an empty chain.
    static func head(of key: String, in session: any Session) throws -> ChainHead {
        let row = try session.first(
            "SELECT sequence, hash FROM filing WHERE chain_key = ? ORDER BY sequence DESC LIMIT 1", [.text(key)])
        guard let row else { return ChainHead(key: key, sequence: 0, hash: "") }
        return ChainHead(key: key, sequence: try row.count(0), hash: try row.text(1))
    }

    static func filing(at position: FilingPosition, in session: any Session) throws -> Filing {
        let row = try session.first(
            "\(FilingRow.selection) WHERE chain_key = ? AND sequence = ?", [.text(position.key), .number(position.sequence)])
        guard let row else { throw RecordError.damaged(what: "filing \(position)") }
        return try FilingRow(row).filing()
    }

    private static func filings(_ rows: any StoredRows) throws -> [Filing] {
        var filings: [Filing] = []
        while let row = try rows.next() { filings.append(try FilingRow(row).filing()) }
        return filings
    }
}
