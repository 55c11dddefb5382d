import Figures
import Products

/// A tax that a country asks on import beside the customs duty, and what it is taken of.
public struct ImportTax: Hashable, Sendable {
    /// What kind of tax it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case excise
        case salesTax = "sales-tax"
        case valueAdded = "value-added"
    }

    /// A part of the base.
    public enum BasePart: Hashable, Sendable {
        case customsValue, duty
        /// Another tax, which comes before.
        case tax(Kind)
    }

    public var kind: Kind
    /// The tax is taken of the sum of these.
    public var base: [BasePart]
    /// Who says so.
    public var source: FactSource
    public var rates: DatedRates
    /// The codes among which the goods that bear it are; empty for all goods.
    public var codes: [HSCode]

    public init(kind: Kind, base: [BasePart], source: FactSource, rates: DatedRates, codes: [HSCode] = []) {
        (self.kind, self.base, self.source, self.rates, self.codes) = (kind, base, source, rates, codes)
    }

    /// Whether it may be asked of a good.
    public func isAsked(of code: HSCode) -> Bool {
        codes.isEmpty || codes.contains { code.isWithin($0) || $0.isWithin(code) }
    }
}
