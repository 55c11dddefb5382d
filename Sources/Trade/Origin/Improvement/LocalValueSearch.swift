import Figures

/// Finds the least rise of local value that suffices: thresholds are reached exactly at one of a few values.
struct LocalValueSearch {
    let evaluation: OriginEvaluation
    let product: Int

    func change() -> QualifyingChange? {
        let rule = evaluation.book.rule(at: evaluation.ruleIndex[product])
        let rises = rule.alternatives.flatMap { $0.expression.leaves.flatMap { self.rises(of: $0) } }.filter { $0 > 0 }.sorted()
        for rise in rises {
            let again = OriginEvaluation(raised(by: rise), evaluation.book)
            guard again.product == .met else { continue }
            return OriginExplanation(evaluation: again).met(product).map {
                QualifyingChange(kind: .raiseLocalValue(by: ExactDecimal(millionths: rise)), met: $0, isProvenSmallest: true)
            }
        }
        return nil
    }

    private func raised(by rise: Int128) -> FlatBill {
        var bill = evaluation.bill
        bill.value[product] += rise
        if bill.conversionCost[product] >= 0 { bill.conversionCost[product] += rise }
        return bill
    }

    /// The rises at which a condition's comparisons turn, in whole millionths.
    private func rises(of leaf: RuleExpression) -> [Int128] {
        let fob = evaluation.bill.value[product], sum = evaluation.sums[product]
        let hundred: Int128 = 100_000_000
        switch leaf {
        case .valueContent(let percent, _):
            let rest = hundred - percent.millionths
            guard rest > 0 else { return [] }
            // (FOB + x − VNM) ÷ (FOB + x) = t, and (VOM + cost + x) ÷ (FOB + x) = t.
            var rises = [ValueSums.roundedUp(sum.nonOriginatingHigh, hundred, rest) - fob]
            if let cost = sum.conversionCost, sum.originatingLow + cost < fob {
                rises.append(ValueSums.roundedUp(fob - sum.originatingLow - cost, hundred, rest) - fob)
            }
            return rises
        case .changeOfClassification(let level, let exclusions):
            guard let percent = evaluation.book.agreement.deMinimis?.percent else { return [] }
            return [ValueSums.roundedUp(evaluation.unchanged(product, level, exclusions).high, hundred, percent.millionths) - fob]
        default: return []
        }
    }
}
