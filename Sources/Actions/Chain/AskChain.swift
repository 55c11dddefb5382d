import Chain
import Figures
import Formats
import Foundation
import Registry

/// Answers how complete a chain is within an area on a day, from a folder of chain files.
public enum AskChain {
    /// - Parameters:
    ///   - area: an id of the register, or several joined by `+`.
    ///   - day: `nil` for today.
    /// - Throws: ``ChainError``, `RecordError`.
    public static func run(
        _ chain: String, area: String, on day: Day? = nil, folder: String, in zone: Zone, by access: Access
    ) async throws -> ChainAnswer {
        let asked = try await ask(chain, area: area, on: day, folder: folder, in: zone, by: access)
        return ChainAnswer(
            area: asked.name, completeness: asked.completeness, growth: DemandGrowth(asked.completeness.situation, bringsIn: true),
            contributions: ProjectContribution.all(in: asked.files.model, scope: asked.completeness.situation.scope),
            rejects: asked.files.rejects, faults: asked.files.faults)
    }

    /// The numbers at addresses, each with so many levels of its why; a chain in an area on a day is balanced once for all.
    ///
    /// - Throws: ``ChainError``, `RecordError`.
    public static func why(
        _ addresses: [ChainAddress], levels: Int, folder: String, in zone: Zone, by access: Access
    ) async throws -> [Derivation] {
        var balanced: [ChainAddress: ChainNumbers] = [:]
        var nodes: [Derivation] = []
        for address in addresses {
            let whole = ChainAddress(chain: address.chain, area: address.area, day: address.day)
            if balanced[whole] == nil {
                let asked = try await ask(address.chain, area: address.area, on: address.day, folder: folder, in: zone, by: access)
                balanced[whole] = ChainNumbers(asked.completeness)
            }
            guard let node = balanced[whole]?.node(address.path, levels: levels) else { throw ChainError.noSuchNumber(address) }
            nodes.append(node)
        }
        return nodes
    }

    private static func ask(
        _ chain: String, area: String, on day: Day?, folder: String, in zone: Zone, by access: Access
    ) async throws -> (completeness: ChainCompleteness, name: LocalizedText, files: ChainFiles) {
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let places = try await LoadRegister.run(from: zone.record, definitions: definitions).register.places
        let files = try read(folder, in: zone, by: access, places: places.places.keys.reduce(into: [:]) { $0[$1] = places.latest($1)?.kind })
        guard let definition = files.model.chain(chain) else { throw ChainError.unknownChain(chain, held: files.model.chains.map(\.id)) }
        let day = day ?? zone.today
        let parts = area.split(separator: "+").map { String($0) }
        var within: Set<String> = []
        for part in parts {
            guard places.latest(part) != nil else { throw ChainError.unknownArea(part) }
            within.formUnion(PlacesWithin.run(part, of: places, on: day, asOf: zone.today))
        }
        let scope = ChainScope(chain: definition, area: area, places: within, day: day, today: zone.today)
        guard let completeness = ChainCompleteness(ChainSituation(files.model, scope: scope)) else { throw ChainError.noSource(chain: chain) }
        let names = parts.compactMap { places.latest($0)?.name }
        let name = LocalizedText(
            en: names.map(\.en).joined(separator: " + "), zh: names.map(\.zh).joined(separator: "＋"), vi: names.map(\.vi).joined(separator: " + "))
        return (completeness, name, files)
    }

    /// All that the folder's files say.
    ///
    /// - Throws: ``ChainError/noChains(folder:)``.
    static func read(_ folder: String, in zone: Zone, by access: Access, places: [String: PlaceKind]) throws -> ChainFiles {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") }.sorted()
        let files = names.compactMap { name -> (document: FactDocument, bytes: [UInt8])? in
            guard let contents = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
            let bytes = [UInt8](contents)
            let document = FactDocument(bytes: bytes, path: name, provenance: .documented, knownOn: zone.today, by: access.name, at: zone.now())
            return (document, bytes)
        }
        guard !files.isEmpty else { throw ChainError.noChains(folder: folder) }
        return ChainFiles(files, places: places)
    }
}
