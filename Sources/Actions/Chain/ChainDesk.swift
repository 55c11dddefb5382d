import Chain
import Figures
import Registry

/// What questions about chains are answered from: who makes what from what, and the places of the register.
public struct ChainDesk: Sendable {
    public let model: ChainModel
    private let places: PlaceRegister
    public let today: Day

    public init(model: ChainModel, places: PlaceRegister, today: Day) {
        (self.model, self.places, self.today) = (model, places, today)
    }

    /// What an address asks about: its chain, its area, its day, what is switched off or taken to be built; and the way to the
    /// number that it names, empty for the whole.
    ///
    /// - Throws: ``ChainError``.
    public func scope(at address: ChainAddress) throws(ChainError) -> (scope: ChainScope, path: [String]) {
        guard let definition = model.chain(address.chain) else { throw .unknownChain(address.chain, held: model.chains.map(\.id)) }
        var within: Set<String> = []
        for part in Self.parts(of: address.area) {
            guard places.latest(part) != nil else { throw .unknownArea(part) }
            within.formUnion(PlacesWithin.run(part, of: places, on: address.day, asOf: today))
        }
        var scope = ChainScope(
            chain: definition, area: address.area, places: within, day: address.day, today: address.asOf ?? today, asOf: address.asOf)
        guard let path = scope.take(from: address.path) else { throw .noSuchNumber(address) }
        return (scope, path)
    }

    /// The balance within a scope.
    ///
    /// - Throws: ``ChainError/noSource(chain:)``.
    public func completeness(_ scope: ChainScope) throws(ChainError) -> ChainCompleteness {
        guard let completeness = ChainCompleteness(ChainSituation(model, scope: scope)) else { throw .noSource(chain: scope.chain.id) }
        return completeness
    }

    /// The names of all places.
    public var placeNames: [String: LocalizedText] { places.places.compactMapValues { $0.value(on: today, asOf: today)?.name } }

    /// What is told of a chain beside its balance.
    public func answer(_ completeness: ChainCompleteness) -> ChainAnswer {
        let (situation, scope) = (completeness.situation, completeness.situation.scope)
        let prefectures = scope.places.reduce(into: [:]) { $0[$1] = places.prefecture(of: $1, on: scope.day, asOf: today) }
        return ChainAnswer(
            area: name(of: scope.area), numbers: ChainNumbers(completeness).growing(), contributions: ProjectContribution.all(in: model, scope: scope),
            links: SupplyInference(situation, declared: model.links, regions: prefectures).links, rejects: [], faults: [])
    }

    /// The name of an area, or of several joined by `+`.
    public func name(of area: String) -> LocalizedText {
        let names = Self.parts(of: area).map { places.latest($0)?.name ?? LocalizedText(same: $0) }
        return LocalizedText(
            en: names.map(\.en).joined(separator: " + "), zh: names.map(\.zh).joined(separator: "＋"), vi: names.map(\.vi).joined(separator: " + "))
    }

    /// The places of these kinds within which something of the model lies, kind by kind.
    public func areas(of kinds: [PlaceKind]) -> [(id: String, name: LocalizedText)] {
        let told = Set(model.capacities.map(\.place) + model.flows.map(\.place))
        let known = places.places.values.compactMap { $0.value(on: today, asOf: today) }
        return kinds.flatMap { kind in
            known.filter { $0.kind == kind && !told.isDisjoint(with: PlacesWithin.run($0.id, of: places, on: today, asOf: today)) }
                .sorted { $0.id < $1.id }.map { ($0.id, $0.name) }
        }
    }

    private static func parts(of area: String) -> [String] { area.split(separator: "+").map { String($0) } }
}
