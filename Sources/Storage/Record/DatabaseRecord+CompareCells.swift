import Statistics

extension DatabaseRecord {
    public func compareCells(
        with rebuilt: [CellKeyAndDay: CellSums], at sequences: [String: Int]
    ) async throws -> [VerificationFinding] {
        try await engine.read { session in
            for head in try Self.heads(in: session) where head.sequence != sequences[head.key] {
                throw RecordError.chainMoved(key: head.key)
            }
            var findings: [VerificationFinding] = []
            var remaining = rebuilt
            var reader = CellReader()
            let rows = try session.stream(
                "\(CellRow.selection) WHERE \(CellRow.isNotZero) ORDER BY \(CellRow.key.joined(separator: ", "))")
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
