import Figures
import Formats
import Foundation
import Registry

/// Makes a signed or landed lead a contract, and a project where one is named, in the register: lines of the common forms, which
/// enter through the common door.
public enum SettleLead {
    /// What the lead itself does not tell.
    public struct Terms: Hashable, Sendable {
        public var contract: String
        /// In 万元; empty where it is not known.
        public var amount: String
        public var project: String?
        /// The GB/T 4754 class of the project.
        public var classCode: String
        /// The planned total in 万元; empty where it is not known.
        public var plannedTotal: String

        public init(contract: String, amount: String = "", project: String? = nil, classCode: String = "", plannedTotal: String = "") {
            (self.contract, self.amount, self.project) = (contract, amount, project)
            (self.classCode, self.plannedTotal) = (classCode, plannedTotal)
        }
    }

    /// The files that say so, by name.
    ///
    /// - Throws: ``LeadError``.
    public static func files(_ id: String, terms: Terms, on day: Day, in register: ZoneRegister, asOf known: Day) throws(LeadError) -> [String: String] {
        guard let lead = register.leads[id]?.value(on: day, asOf: known) else { throw .unknownLead(id, held: register.leads.keys.sorted()) }
        guard lead.stage == .signed || lead.stage == .landed else { throw .notSigned(id, lead.stage) }
        guard let park = lead.park else { throw .noPark(id) }
        if terms.project != nil, terms.classCode.isEmpty { throw .noClass }
        if lead.stage == .landed, terms.project == nil, lead.project == nil { throw .noProject(id) }
        let project = terms.project ?? lead.project ?? ""
        var files: [String: String] = [:]
        if terms.project != nil {
            files["projects-\(id).csv"] = table(
                ["project", "phase", "from", "name_en", "name_zh", "name_vi", "owner", "district", "park", "area", "class", "kind", "status", "planned_total"],
                [
                    project, "1", day.description, lead.enterprise, lead.enterprise, lead.enterprise, lead.enterprise, lead.district, park,
                    lead.area ?? "", terms.classCode, "industrial", lead.stage == .landed ? "under-construction" : "signed", terms.plannedTotal,
                ])
        }
        files["contracts-\(id).csv"] = table(
            ["contract", "from", "party", "park", "area", "project", "stage", "amount"],
            [terms.contract, day.description, lead.enterprise, park, lead.area ?? "", project, lead.stage.rawValue, terms.amount])
        files["leads-\(id).csv"] = table(
            ["lead", "from", "enterprise", "chain", "step", "district", "park", "area", "stage", "contract", "project", "note", "source"],
            [
                id, day.description, lead.enterprise, lead.chain, lead.step, lead.district, park, lead.area ?? "", lead.stage.rawValue, terms.contract,
                project, lead.note, lead.source,
            ])
        return files
    }

    /// Files them.
    ///
    /// - Throws: ``LeadError``, `RecordError`.
    public static func run(
        _ id: String, terms: Terms, on day: Day? = nil, into zone: Zone, provenance: Provenance = .documented, by access: Access
    ) async throws -> [FileOutcome] {
        let register = try await FigureReader(zone: zone).register
        let files = try files(id, terms: terms, on: day ?? zone.today, in: register, asOf: zone.today)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-lead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return try await ImportFiles.run(
            ImportRequest(paths: [folder.path], provenance: provenance, source: "lead \(id)", writesRejects: false), into: zone, by: access)
    }

    private static func table(_ header: [String], _ row: [String]) -> String {
        var writer = CSVWriter()
        writer.write(header)
        writer.write(row)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
