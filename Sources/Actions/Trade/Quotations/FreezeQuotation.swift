import Figures
import Formats
import Products
import Storage
import Trade

/// Files a quotation in the record: what was asked, every file that it rests on, and the whole answer.
public enum FreezeQuotation {
    /// - Parameters:
    ///   - facts: the folder of trade facts.
    ///   - rules: the user's own origin rules, by the file's name.
    ///   - provenance: of what is asked and of its bills.
    /// - Throws: ``QuotationError``, ``TariffError``, `YAMLProblem`, `RuleConflict`, `RecordError`.
    public static func run(
        _ reading: ReadQuotationRequest.Reading, facts folder: String, rules: [String: [UInt8]] = [:], provenance: Provenance = .documented,
        into zone: Zone, by access: Access
    ) async throws -> FrozenQuotation {
        var batch = QuotationBatch(folder: folder, rules: rules, provenance: provenance, zone: zone, access: access)
        return try await batch.file(reading)
    }

    /// Files several, one after the other; what they have in common is read once.
    ///
    /// - Throws: as ``run(_:facts:rules:provenance:into:by:)``; those before are filed then.
    public static func run(
        _ readings: [ReadQuotationRequest.Reading], facts folder: String, provenance: Provenance, into zone: Zone, by access: Access
    ) async throws -> [FrozenQuotation] {
        var batch = QuotationBatch(folder: folder, rules: [:], provenance: provenance, zone: zone, access: access)
        var filed: [FrozenQuotation] = []
        for reading in readings { filed.append(try await batch.file(reading)) }
        return filed
    }
}
