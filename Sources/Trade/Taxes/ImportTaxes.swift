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
}
