import Chain
import Figures
import Registry

/// What follows where something of a chain is switched off; and, whatever is, what would follow from every single failure.
public struct WhatIfAnswer: Sendable {
    public let area: LocalizedText
    public let network: ChainNetwork
    /// The balance with what is switched off; and with nothing switched off.
    public let numbers: ChainNumbers
    public let undisturbed: ChainNumbers
    public let disruption: ChainDisruption
    /// In which order to bring back what is switched off, each with the numbers that then hold.
    public let recovery: [(step: OutageRecovery.Step, numbers: ChainNumbers)]
    public let ranking: OutageRanking
    /// The names of places.
    public let places: [String: LocalizedText]

    /// What of the demand a single failure takes with it; `nil` where its balance was not solved.
    public func lost(by place: OutageRanking.Place) -> Derivation? {
        var scope = numbers.completeness.situation.scope
        scope.without = [place.outage]
        return place.lostShare.map { ChainNumbers.lost($0, within: scope, by: .supplied) }
    }

    /// What an outage switches off, in words.
    public func words(of outage: Outage) -> LocalizedText {
        func place(_ id: String) -> LocalizedText { places[id] ?? LocalizedText(same: id) }
        switch outage {
        case .holder(let name): return LocalizedText(same: name)
        case .place(let id), .gate(let id), .country(let id): return place(id)
        case .process(let id): return network.situation.processes.first { $0.id == id }?.name ?? LocalizedText(same: id)
        case .link(let supplier, let buyer, let good):
            let name = network.situation.number(of: good).map { network.situation.goods[$0].name } ?? LocalizedText(same: good)
            return LocalizedText(
                en: "\(supplier) → \(buyer), \(name.en)", zh: "\(supplier) → \(buyer)，\(name.zh)", vi: "\(supplier) → \(buyer), \(name.vi)")
        }
    }

    /// Who a step is, in words.
    public func words(of step: Int) -> LocalizedText {
        switch network.sources[step] {
        case .maker(let capacity): LocalizedText(same: capacity.holder)
        case .supplier(let name): LocalizedText(same: name)
        case .flow(let flow): flow.kind.words
        case .outside: LocalizedText(en: "outside", zh: "外部", vi: "bên ngoài")
        }
    }
}
