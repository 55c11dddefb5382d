import Figures

/// The cheapest lawful scheme of a line.
public struct SchemeChoice: Hashable, Sendable {
    public var scheme: TariffScheme
    /// Whether only duties could be compared, as a tax cannot be told.
    public var isByDutyAlone: Bool
    /// Less duty and taxes than without any preference, in the importing country's currency, before the proof is paid for.
    public var saving: Derivation?
    /// What the proof of origin costs, in the importing country's currency; `nil` where it is not stated or none is asked.
    public var proofCost: Derivation?
}

extension SchemeChoice {
    /// Chooses among the lawful schemes the one that costs least, the proof counted where its cost is stated. Of equals the
    /// one that needs no proof.
    init?(_ quotes: [SchemeQuote], proofCost: Derivation?, at address: QuotationAddress) {
        let lawful = quotes.filter { $0.standing == .lawful }
        let isByDuty = lawful.contains { $0.comparable(byDuty: false) == nil }
        let proof = proofCost.flatMap(Computation.number) ?? Ratio(numerator: 0, denominator: 1)
        let priced = lawful.compactMap { quote -> (quote: SchemeQuote, cost: Ratio)? in
            guard let cost = quote.comparable(byDuty: isByDuty) else { return nil }
            return (quote.scheme.isPreferential ? cost.plusExactly(proof) : cost).map { (quote, $0) }
        }
        let best = priced.min { left, right in
            left.cost == right.cost ? !left.quote.scheme.isPreferential && right.quote.scheme.isPreferential : left.cost < right.cost
        }
        guard let best else { return nil }
        scheme = best.quote.scheme
        isByDutyAlone = isByDuty
        let plain = lawful.first { !$0.scheme.isPreferential }
        let amounts = isByDuty ? (plain?.duty, best.quote.duty) : (plain?.payable, best.quote.payable)
        if best.quote.scheme.isPreferential, case (let dear?, let cheap) = amounts {
            saving = Computation.node(
                address.appending("saving"), QuotationWords.saving, .difference, dear.unit, of: [dear, cheap])
            self.proofCost = proofCost
        }
    }
}
