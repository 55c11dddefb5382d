import GRDB
import Statistics

extension SQLiteRecord {
    public func compareCells(
        with rebuilt: [CellKeyAndDay: CellSums], at sequences: [String: Int]
    ) async throws -> [VerificationFinding] {
        try await read { database in
            for key in try String.fetchAll(database, sql: "SELECT DISTINCT chain_key FROM filing") {
                guard try Self.head(of: key, in: database).sequence == sequences[key] else {
                    throw RecordError.chainMoved(key: key)
                }
            }
            var findings: [VerificationFinding] = []
            var remaining = rebuilt
            var reader = CellReader()
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    \(CellRow.selection) WHERE \(CellRow.isNotZero)
                    ORDER BY series, period_last_day, period, chain_key, atom, class_code, provenance, known_on
                    """)
            while let row = try rows.next() {
                do {
                    let stored = try reader.change(row)
                    let key = CellKeyAndDay(key: stored.key, knownOn: stored.knownOn)
                    let expected = remaining.removeValue(forKey: key) ?? .zero
                    if expected == .zero {
                        findings.append(.cellAdded(key, stored: stored.sums))
                    } else if expected != stored.sums {
                        findings.append(.cellAltered(key, stored: stored.sums, rebuilt: expected))
                    }
                } catch RecordError.damaged(let what) {
                    findings.append(.cellUnreadable(what))
                }
            }
            findings += remaining.filter { $0.value != .zero }.map { .cellMissing($0.key, rebuilt: $0.value) }
            return findings
        }
    }
}
