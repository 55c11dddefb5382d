import Figures
import Products

/// The taxes of one country on import, in the order in which they stack.
public struct ImportTaxes: Hashable, Sendable {
    public let importer: CountryCode
    public let taxes: [ImportTax]

    /// Takes taxes in their order; `nil` where one rests on a tax that does not come before it, or stands twice.
    public init?(importer: CountryCode, taxes: [ImportTax]) {
        var before: Set<ImportTax.Kind> = []
        for tax in taxes {
            for case .tax(let kind) in tax.base where !before.contains(kind) { return nil }
            guard before.insert(tax.kind).inserted else { return nil }
        }
        (self.importer, self.taxes) = (importer, taxes)
    }

    /// What each tax asks of a good on a day.
    public func rates(of code: HSCode, on day: Day) -> [ImportTax.Kind: DatedRateAnswer] {
        Dictionary(uniqueKeysWithValues: taxes.map { ($0.kind, $0.rates.rate(of: code, on: day)) })
    }

    /// The taxes on a customs value with its duty, each with the base it was taken of.
    ///
    /// - Parameters:
    ///   - rates: in per cent, of the taxes that are asked; a tax without a rate here is not asked.
    ///   - rounding: how the law rounds each tax; the rounded amount is what the next tax rests on.
    /// - Returns: `nil` beyond exact arithmetic in 128 bits.
    public func stacked(
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
