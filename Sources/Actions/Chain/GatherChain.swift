import Chain
import Figures
import Formats
import Foundation
import Registry
import Storage

/// Gathers the model of a chain out of the record, and what the question means by its area and day.
public enum GatherChain {
    /// - Parameters:
    ///   - area: an id of the register, or several joined by `+`.
    ///   - day: the day whose production is asked for; `nil` for the day of the question.
    ///   - known: the day of the question: what was told later is not known; `nil` for today.
    ///   - folder: files to try instead of what is filed.
    /// - Throws: ``ChainError``, `RecordError`.
    public static func run(
        _ chain: String, area: String, on day: Day? = nil, asOf known: Day? = nil, trying folder: String? = nil, in zone: Zone
    ) async throws -> GatheredChain {
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let places = try await LoadRegister.run(from: zone.record, definitions: definitions).register.places
        let today = known ?? zone.today
        let reading = if let folder {
            try read(folder, in: zone, places: places)
        } else {
            try await ReadChains.run(from: zone.record, places: places, asOf: today)
        }
        guard !reading.model.chains.isEmpty else { throw ChainError.noChains(folder: folder) }
        guard let definition = reading.model.chain(chain) else { throw ChainError.unknownChain(chain, held: reading.model.chains.map(\.id)) }
        let day = day ?? today
        let parts = area.split(separator: "+").map { String($0) }
        var within: Set<String> = []
        for part in parts {
            guard places.latest(part) != nil else { throw ChainError.unknownArea(part) }
            within.formUnion(PlacesWithin.run(part, of: places, on: day, asOf: zone.today))
        }
        let names = parts.compactMap { places.latest($0)?.name }
        return GatheredChain(
            area: LocalizedText(
                en: names.map(\.en).joined(separator: " + "), zh: names.map(\.zh).joined(separator: "＋"), vi: names.map(\.vi).joined(separator: " + ")),
            scope: ChainScope(chain: definition, area: area, places: within, day: day, today: today, asOf: known),
            prefectures: within.reduce(into: [:]) { $0[$1] = places.prefecture(of: $1, on: day, asOf: zone.today) }, places: places, reading: reading)
    }

    private static func read(_ folder: String, in zone: Zone, places: PlaceRegister) throws -> ChainReading {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .filter { $0.hasSuffix(".csv") && !$0.hasSuffix(".rejected.csv") || $0.hasSuffix(".yaml") }
        let files = names.compactMap { name -> (document: FactDocument, bytes: [UInt8])? in
            guard let contents = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
            let bytes = [UInt8](contents)
            return (FactDocument(bytes: bytes, path: name, provenance: .documented, knownOn: zone.today, by: "", at: zone.now()), bytes)
        }
        return ChainReading(files: files, places: places.kinds)
    }
}
