import Figures
import Products

/// Makes a number of a rate of duty: its value with the cell of the tariff, or what is missing.
struct TariffRateNode {
    let facts: TradeFacts
    let good: QuotedGood
    let origin: CountryCode

    func node(_ rate: ApplicableRate, under scheme: TariffScheme, at place: QuotationAddress) -> Derivation {
        guard case .rate(let percentage) = rate, let line = facts.schedule.lines(within: good.code).first else {
            return Computation.missing(
                place, QuotationWords.rate, .percent, rate.question?.words ?? rate.words, settledBy: QuotationWords.settleRate)
        }
        var node = Derivation(
            quotation: place, title: QuotationWords.rate, operation: .tariffRate, value: .exact(percentage), unit: .percent,
            children: share(of: line, under: scheme, at: place), cell: facts.cell(of: line, under: scheme, from: origin))
        node.condition = RateCondition(origin: origin.code, quota: good.quota == .unknown ? nil : good.quota.rawValue)
        return node
    }

    /// The most-favoured-nation rate, where the cell gives a share of it.
    private func share(of line: TariffLine, under scheme: TariffScheme, at place: QuotationAddress) -> [Derivation] {
        guard let index = facts.schedule.columns.firstIndex(where: { $0.scheme == scheme && $0.covers(origin) }) else { return [] }
        let isShare = line.cells[index].alternatives.contains {
            if case .shareOfMostFavouredNation = $0.term { return true }
            return false
        }
        guard isShare else { return [] }
        let whole = facts.schedule.rate(of: line, under: .mostFavouredNation, from: origin, quota: good.quota)
        return [node(whole, under: .mostFavouredNation, at: place.appending("mfn"))]
    }
}
