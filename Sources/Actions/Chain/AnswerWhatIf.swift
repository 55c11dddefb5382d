import Chain
import Figures

/// Answers what follows where something of a chain is switched off.
public enum AnswerWhatIf {
    /// The most that can be switched off at once: the order of bringing back weighs each against each.
    public static let most = 12

    /// - Parameters:
    ///   - scope: with what is switched off; with nothing, all single failures are told alone.
    ///   - solved: the balance within a scope, where it may be held already.
    /// - Throws: ``ChainError``.
    public static func run(
        _ scope: ChainScope, by desk: ChainDesk, solved: (ChainScope) throws(ChainError) -> ChainCompleteness
    ) throws(ChainError) -> WhatIfAnswer {
        let model = desk.model
        guard let network = ChainNetwork(model, scope: scope) else { throw .noSource(chain: scope.chain.id) }
        let known = network.outages
        for outage in scope.without.sorted() where !known.contains(outage) {
            let kind = outage.description.prefix { $0 != ":" }
            let alike = known.filter { $0.description.hasPrefix(kind + ":") }
            throw .unknownOutage(outage.description, held: (alike.isEmpty ? known : alike).map(\.description))
        }
        guard scope.without.count <= most else { throw .tooManyOutages(scope.without.count) }
        let whole = try solved(scope.undisturbed)
        func numbers(without outages: [Outage]) throws(ChainError) -> ChainNumbers {
            guard !outages.isEmpty else { return ChainNumbers(whole) }
            var other = scope
            other.without = Set(outages)
            return ChainNumbers(try solved(other), undisturbed: whole)
        }
        let ranking = OutageRanking(of: network, whole: whole.supplied)
        var recovery: [(step: OutageRecovery.Step, numbers: ChainNumbers)] = []
        for step in OutageRecovery(of: network, from: scope.without, whole: whole.supplied).steps { recovery.append((step, try numbers(without: step.remaining))) }
        return WhatIfAnswer(
            area: desk.name(of: scope.area), network: network, numbers: try numbers(without: scope.without.sorted()), undisturbed: ChainNumbers(whole),
            disruption: ChainDisruption(of: network, switchingOff: scope.without.sorted()), recovery: recovery, ranking: ranking,
            places: desk.placeNames)
    }
}
