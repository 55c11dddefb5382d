import Figures
import Formats
import Foundation
import Statistics
import Storage
import Synthesis

/// Makes a demonstration zone: the documented facts of its source, and generated records that
/// meet the control totals and enter through import like anyone's.
public enum MakeDemo {
    /// - Throws: ``ZoneError``, `SynthesisError` where the totals cannot be met; ``QuotationError`` and ``TariffError`` where the
    ///   quotations cannot be filed.
    public static func run(
        _ request: DemoRequest, by access: Access, now: @escaping @Sendable () -> Instant = SystemClock.now,
        tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> (zone: Zone, outcomes: [FileOutcome], quotations: [FrozenQuotation]) {
        let path = request.controls ?? "\(request.source)/controls.yaml"
        guard let bytes = FileManager.default.contents(atPath: path) else { throw ZoneError.unreadable(path: path) }
        let controls: ControlTotals
        do { controls = try ControlsYAML.read([UInt8](bytes), file: path) } catch { throw ZoneError.settings(error) }
        let (zone, made) = try await InitZone.run(
            folder: request.folder, standard: request.standard, source: request.source, record: request.record, by: access, now: now,
            tell: tell)
        let access = Access(name: access.name, mayBackdate: true)
        let chains = request.chains.map { ImportRequest(paths: [$0], writesRejects: false) } ?? ImportRequest(paths: [])
        let known = try await ImportFiles.run(chains, into: zone, by: access, tell: tell)
        try await writeFiles(request, controls, of: zone)
        let filed = try await ImportFiles.run(
            ImportRequest(paths: [request.filesFolder], provenance: .synthetic), into: zone,
            by: access, tell: tell)
        let quotations = try await request.quotations?.file(into: zone, by: access) ?? []
        return (zone, made + known + filed, quotations)
    }

    private static func writeFiles(_ request: DemoRequest, _ controls: ControlTotals, of zone: Zone) async throws {
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let (register, classification) = try await LoadRegister.run(from: zone.record, definitions: definitions)
        let demo = try DemoZone(
            controls: controls, places: register.places, classification: classification,
            groups: definitions.groups.values.sorted { $0.id < $1.id }, options: request.options)
        try FileManager.default.createDirectory(atPath: request.filesFolder, withIntermediateDirectories: true)
        for file in demo.files() {
            try Data(file.contents.utf8).write(to: URL(fileURLWithPath: "\(request.filesFolder)/\(file.name)"))
        }
    }
}
