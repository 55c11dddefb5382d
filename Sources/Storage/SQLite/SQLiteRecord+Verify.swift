import Figures
import GRDB

extension SQLiteRecord {
    public func verify(against signed: SignedHeads?, trusting publicKey: String?) async throws -> VerificationReport {
        let (documents, dialect) = (documents, dialect)
        return try await read { database in
            var report = VerificationReport()
            if let signed { report.findings += signed.findings(trusting: publicKey) }
            report.findings += try String.fetchAll(database, sql: dialect.integrityCheck)
                .filter { $0 != "ok" }.map { .storeDamaged($0) }
            try Self.walkChains(in: database, signed: signed?.heads ?? [], into: &report)
            try Self.findStrayLines(in: database, into: &report)
            try Self.checkDocuments(in: database, documents, into: &report)
            return report
        }
    }

    private static func walkChains(
        in database: Database, signed: [ChainHead], into report: inout VerificationReport
    ) throws {
        var walk = ChainWalk(signed: signed)
        let filings = try Row.fetchCursor(database, sql: "\(FilingRow.selection) ORDER BY chain_key, sequence")
        while let row = try filings.next() {
            let filing = try FilingRow(row)
            var lines = FiledContent(of: filing)
            try lines.read(from: database)
            walk.visit(filing, contentHash: lines.hash)
            report.filingCount += 1
            report.lineCount += lines.count
            let (filed, found) = (Int(filing.lineCount), lines.count)
            if found < filed { report.findings.append(.linesMissing(filing.position, filed: filed, found: found)) }
            if found > filed { report.findings.append(.linesAdded(filing.position, filed: filed, found: found)) }
        }
        walk.finish()
        report.findings += walk.findings
        report.heads = walk.heads
    }

    private static func findStrayLines(in database: Database, into report: inout VerificationReport) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT chain_key, sequence, COUNT(*) FROM line
                WHERE NOT EXISTS (
                    SELECT 1 FROM filing
                    WHERE filing.chain_key = line.chain_key AND filing.sequence = line.sequence)
                GROUP BY chain_key, sequence ORDER BY chain_key, sequence
                """)
        while let row = try rows.next() {
            let position = FilingPosition(key: try row.decode(atIndex: 0), sequence: try row.decode(atIndex: 1))
            report.findings.append(.linesWithoutFiling(position, count: try row.decode(atIndex: 2)))
        }
    }

    private static func checkDocuments(
        in database: Database, _ documents: DocumentFolder, into report: inout VerificationReport
    ) throws {
        let hashes = try String.fetchCursor(
            database, sql: "SELECT DISTINCT document_hash FROM filing ORDER BY document_hash")
        while let hash = try hashes.next() {
            report.documentCount += 1
            switch try documents.condition(of: hash) {
            case .whole: break
            case .altered: report.findings.append(.documentAltered(hash: hash))
            case .missing: report.findings.append(.documentMissing(hash: hash))
            }
        }
    }
}
