import Figures
import Products

/// One line of a quotation: what it costs under every scheme, and which is cheapest.
public struct LineQuotation: Hashable, Sendable {
    public var good: QuotedGood
    /// The tariff line that its code names; `nil` where the code names none, or several.
    public var tariffLine: TariffLine?
    public var schemes: [SchemeQuote]
    /// `nil` where no scheme's duty can be told.
    public var choice: SchemeChoice?
    /// The exporter's refund of value-added tax, at most, in the exporting country's currency.
    public var refund: Derivation
    public var refundAnswer: DatedRateAnswer?
    public var remedies: TradeRemedies.Answer

    /// The quote under the chosen scheme.
    public var chosen: SchemeQuote? { choice.flatMap { choice in schemes.first { $0.scheme == choice.scheme } } }

    /// The schemes that need review and would cost less than the chosen one, with what they would save.
    public var possibilities: [(scheme: TariffScheme, saving: Derivation)] {
        guard let choice, let chosen, let dear = chosen.comparable(byDuty: choice.isByDutyAlone) else { return [] }
        return schemes.compactMap { quote in
            guard quote.standing == .needsReview, let cheap = quote.comparable(byDuty: choice.isByDutyAlone), cheap < dear,
                let address = quote.landed.address.quotation
            else { return nil }
            let amounts = choice.isByDutyAlone ? [chosen.duty, quote.duty] : [chosen.payable, quote.payable]
            let at = QuotationAddress(id: address.id, path: address.path.dropLast() + ["possible-saving"])
            return (quote.scheme, Computation.node(at, QuotationWords.saving, .difference, chosen.duty.unit, of: amounts))
        }
    }

    /// All its numbers that stand on their own.
    var roots: [Derivation] {
        schemes.flatMap { [$0.freeOnBoard, $0.landedInCurrency, $0.landedOfOne] + $0.origins + $0.openTaxes.flatMap { $0.ifs.map(\.payable) } }
            + possibilities.map(\.saving) + [refund] + [choice?.saving, choice?.proofCost].compactMap { $0 }
    }
}
