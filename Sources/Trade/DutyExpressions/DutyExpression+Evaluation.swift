import Figures

extension DutyExpression {
    /// The duty on a basis, with its steps.
    public func evaluated(on basis: DutyBasis) throws(DutyEvaluationError) -> DutyEvaluation {
        switch self {
        case .adValorem(let rate):
            return DutyEvaluation(
                self, amount: try Self.percent(rate, of: basis.customsValue.value), basis: [.customsValue(basis.customsValue.value)])
        case .ofRetailPrice(let rate):
            guard let price = basis.retailPrice else { throw .noRetailPrice }
            return DutyEvaluation(self, amount: try Self.percent(rate, of: price), basis: [.retailPrice(price)])
        case .specific(let rate):
            return try specific(rate, on: basis)
        case .sum(let left, let right):
            let parts = [try left.evaluated(on: basis), try right.evaluated(on: basis)]
            guard let amount = parts[0].amount.plusExactly(parts[1].amount) else { throw .tooLarge }
            return DutyEvaluation(self, amount: amount, parts: parts)
        case .difference(let left, let right):
            let parts = [try left.evaluated(on: basis), try right.evaluated(on: basis)]
            guard let amount = parts[0].amount.plusExactly(parts[1].amount.negated) else { throw .tooLarge }
            return DutyEvaluation(self, amount: amount, parts: parts)
        case .atLeast(let left, let right):
            let parts = [try left.evaluated(on: basis), try right.evaluated(on: basis)]
            return DutyEvaluation(self, amount: max(parts[0].amount, parts[1].amount), parts: parts)
        case .atMost(let left, let right):
            let parts = [try left.evaluated(on: basis), try right.evaluated(on: basis)]
            return DutyEvaluation(self, amount: min(parts[0].amount, parts[1].amount), parts: parts)
        }
    }

    private static func percent(_ rate: ExactDecimal, of value: ExactDecimal) throws(DutyEvaluationError) -> Ratio {
        guard let amount = Ratio(exactly: value).percentExactly(rate) else { throw .tooLarge }
        return amount
    }

    private func specific(_ rate: SpecificRate, on basis: DutyBasis) throws(DutyEvaluationError) -> DutyEvaluation {
        let currency = basis.customsValue.currency
        if let named = rate.currency, named != currency { throw .otherCurrency(named, customsValue: currency) }
        guard let quantity = basis.quantity(in: rate.unit) else { throw .noQuantity(rate.unit) }
        let perUnit = Ratio(numerator: rate.amount.millionths, denominator: rate.count.millionths)
        guard let amount = perUnit.timesExactly(quantity) else { throw .tooLarge }
        guard rate.isPerPercentage else {
            return DutyEvaluation(self, amount: amount, basis: [.quantity(quantity, rate.unit)])
        }
        guard let content = basis.contentPercentage else { throw .noContentPercentage }
        guard let whole = amount.timesExactly(Ratio(exactly: content)) else { throw .tooLarge }
        return DutyEvaluation(self, amount: whole, basis: [.quantity(quantity, rate.unit), .content(content)])
    }
}
