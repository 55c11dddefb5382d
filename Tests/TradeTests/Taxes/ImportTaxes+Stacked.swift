import Figures
@testable import Trade

extension ImportTaxes {
    /// The taxes on a customs value with its duty, each with the base it was taken of.
    ///
    /// - Parameters:
    ///   - rates: in per cent, of the taxes that are asked; a tax without a rate here is not asked.
    ///   - rounding: how the law rounds each tax; the rounded amount is what the next tax rests on.
    /// - Returns: `nil` beyond exact arithmetic in 128 bits.
    func stacked(
        customsValue: ExactDecimal, duty: Ratio, rates: [ImportTax.Kind: ExactDecimal], rounding: LegalRounding
    ) -> [TaxAmount]? {
        var amounts: [TaxAmount] = []
        for tax in taxes {
            guard let percentage = rates[tax.kind] else { continue }
            var base = Ratio(numerator: 0, denominator: 1)
            for part in tax.base {
                let value: Ratio = switch part {
                case .customsValue: Ratio(exactly: customsValue)
                case .duty: duty
                case .tax(let kind): amounts.first { $0.kind == kind }.map { Ratio(exactly: $0.amount) } ?? Ratio(numerator: 0, denominator: 1)
                }
                guard let sum = base.plusExactly(value) else { return nil }
                base = sum
            }
            guard let exact = base.percentExactly(percentage), let amount = exact.rounded(places: rounding.places, rounding.rule).exact else {
                return nil
            }
            amounts.append(TaxAmount(kind: tax.kind, base: base, percentage: percentage, exact: exact, amount: amount))
        }
        return amounts
    }
}
