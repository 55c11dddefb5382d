import Figures
import Statistics
import Storage

/// Re-hashes every chain, rebuilds every cell from the filings, and compares.
public enum VerifyRecord {
    /// - Parameter heads: the text of signed heads taken earlier; nothing older than they may have
    ///   been altered or lost.
    public static func run(in zone: Zone, against heads: String? = nil) async throws -> [VerificationFinding] {
        let proof = heads.map { HeadsProof(text: $0) }
        var findings = try await zone.record.verifyChains(against: proof)
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let (register, _) = try await LoadRegister.run(from: zone.record, definitions: definitions)
        let rule = CellRule(register: register, forms: definitions.forms)
        var rebuilt: [CellKeyAndDay: CellSums] = [:]
        for form in definitions.forms.values where form.kind.isCounted {
            rebuilt.add(rule.changes(form: form, lines: try await zone.record.lines(LineQuery(form: form.id))))
        }
        findings += try await zone.record.compareCells(with: rebuilt)
        return findings
    }
}
