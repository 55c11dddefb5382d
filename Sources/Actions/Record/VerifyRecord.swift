import Figures
import Statistics
import Storage

/// Re-hashes every chain, rebuilds every cell from the filings, and compares.
public enum VerifyRecord {
    /// - Parameters:
    ///   - heads: heads signed earlier; nothing older than they may have been altered or lost.
    ///   - publicKey: the key that must have signed them; `nil` trusts the one they name.
    public static func run(
        in zone: Zone, against heads: SignedHeads? = nil, trusting publicKey: String? = nil
    ) async throws -> VerificationReport {
        let report = try await settled(zone, heads, publicKey)
        // A folder that cannot be written to must still be verifiable.
        try? KeptProof.keep(report, at: zone.now(), in: zone)
        return report
    }

    private static func settled(_ zone: Zone, _ heads: SignedHeads?, _ publicKey: String?) async throws -> VerificationReport {
        for _ in 0..<3 {
            do {
                return try await verify(zone, heads, publicKey)
            } catch RecordError.chainMoved {
                // A filing came in between hashing and comparing; both are done again.
                continue
            }
        }
        return try await verify(zone, heads, publicKey)
    }

    private static func verify(_ zone: Zone, _ heads: SignedHeads?, _ publicKey: String?) async throws -> VerificationReport {
        let definitions = try? await ZoneDefinitions.load(from: zone.record)
        let reported = definitions?.forms.values.filter { $0.kind == .report }.map(\.id) ?? []
        let verified = try await zone.record.verify(against: heads, trusting: publicKey, projecting: Set(reported))
        var report = verified.report
        // Cells are rebuilt from lines: where those are not as written, their cells prove nothing.
        guard !report.findings.contains(where: \.concernsLines) else { return report }
        report.findings += try await zone.record.compareCells(
            with: try await rebuiltCells(of: zone, from: verified.columns), at: report.heads.sequences)
        return report
    }

    /// The cells that the filings give, by the same rule that kept them.
    ///
    /// - Parameter columns: made of the lines that were verified; what has none is read line by line.
    private static func rebuiltCells(of zone: Zone, from columns: [String: ReportProjection]) async throws -> [CellKeyAndDay: CellSums] {
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let (register, _) = try await LoadRegister.run(from: zone.record, definitions: definitions)
        let rule = CellRule(register: register, forms: definitions.forms)
        var rebuilt: [CellKeyAndDay: CellSums] = [:]
        for form in definitions.forms.values where form.kind.isCounted {
            if let projection = columns[form.id], let parts = try await changes(of: form, in: projection, by: rule) {
                for part in parts { rebuilt.add(part) }
            } else {
                rebuilt.add(rule.changes(form: form, lines: try await zone.record.lines(LineQuery(form: form.id))))
            }
        }
        return rebuilt
    }

    /// `nil` where somebody spoilt the columns since they were made.
    private static func changes(of form: Form, in projection: ReportProjection, by rule: CellRule) async throws -> [[CellChange]]? {
        do {
            return try await Array(projection.reading(projection.periods) { rule.changes(form: form, block: $0, of: projection.index) }.values)
        } catch is ProjectionFault {
            return nil
        }
    }
}
