import Figures
import Formats
import Foundation

/// Files of quotations for a demonstration; they are filed like anyone's, as synthetic.
public struct DemoQuotations: Sendable {
    /// The folder of the files; a template without goods is passed over.
    public var folder: String
    /// The folder of trade facts.
    public var facts: String

    public init(folder: String, facts: String) {
        (self.folder, self.facts) = (folder, facts)
    }

    /// - Throws: ``QuotationError``, ``TariffError``, `YAMLProblem`, `RuleConflict`, `RecordError`.
    func file(into zone: Zone, by access: Access) async throws -> [FrozenQuotation] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let readings = try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            try ReadQuotationRequest.run(path: "\(folder)/\(name)", by: access.name, at: zone.now(), today: zone.today)
        }
        return try await FreezeQuotation.run(
            readings.filter { !isTemplate($0) }, facts: facts, provenance: .synthetic, into: zone, by: access)
    }

    private func isTemplate(_ reading: ReadQuotationRequest.Reading) -> Bool {
        guard reading.request == nil, let file = reading.files.first else { return false }
        return (try? QuotationYAML.template(file.bytes, document: file.document)) != nil
    }
}
