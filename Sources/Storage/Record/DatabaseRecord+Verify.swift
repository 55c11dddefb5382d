import Figures

extension DatabaseRecord {
    public func verify(
        against signed: SignedHeads?, trusting publicKey: String?, projecting forms: Set<String>
    ) async throws -> VerifiedRecord {
        let documents = documents
        let renewals = await projections.renewals(of: forms)
        var verified = try await engine.read { session in
            var report = VerificationReport()
            if let signed { report.findings += signed.findings(trusting: publicKey) }
            try Self.checkStore(session, into: &report)
            let columns = VerifiedColumns(renewals)
            try Self.walkChains(in: session, signed: signed?.heads ?? [], columns, into: &report)
            try Self.findStrayLines(in: session, into: &report)
            try Self.checkDocuments(in: session, documents, into: &report)
            return VerifiedRecord(report: report, columns: columns.finish(report.heads))
        }
        await projections.settle(renewals, &verified)
        return verified
    }

    private static func checkStore(_ session: any Session, into report: inout VerificationReport) throws {
        guard let check = session.dialect.integrityCheck else { return }
        let rows = try session.rows(check)
        while let words = try rows.next()?.text(0) {
            if words != "ok" { report.findings.append(.storeDamaged(words)) }
        }
    }

    private static func walkChains(
        in session: any Session, signed: [ChainHead], _ columns: VerifiedColumns, into report: inout VerificationReport
    ) throws {
        var walk = ChainWalk(signed: signed)
        let filings = try session.stream("\(FilingRow.selection) ORDER BY chain_key, sequence")
        while let row = try filings.next() {
            let filing = try FilingRow(row)
            var lines = FiledContent(of: filing)
            columns.begin(filing)
            try lines.read(from: session) { columns.add(subject: $0, period: $1, texts: $2, of: filing) }
            columns.end(filing)
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

    private static func findStrayLines(in session: any Session, into report: inout VerificationReport) throws {
        let rows = try session.stream(
            """
            SELECT chain_key, sequence, COUNT(*) FROM line
            WHERE NOT EXISTS (
                SELECT 1 FROM filing
                WHERE filing.chain_key = line.chain_key AND filing.sequence = line.sequence)
            GROUP BY chain_key, sequence ORDER BY chain_key, sequence
            """)
        while let row = try rows.next() {
            let position = FilingPosition(key: try row.text(0), sequence: try row.count(1))
            report.findings.append(.linesWithoutFiling(position, count: try row.count(2)))
        }
    }

    private static func checkDocuments(
        in session: any Session, _ documents: DocumentFolder, into report: inout VerificationReport
    ) throws {
        let hashes = try session.stream("SELECT DISTINCT document_hash FROM filing ORDER BY document_hash")
        while let hash = try hashes.next()?.text(0) {
            report.documentCount += 1
            switch try documents.condition(of: hash) {
            case .whole: break
            case .altered: report.findings.append(.documentAltered(hash: hash))
            case .missing: report.findings.append(.documentMissing(hash: hash))
            }
        }
    }
}
