import Figures
import Products

/// How a country values goods on import, in which currency it asks, and how it rounds.
public struct ImportRegime: Hashable, Sendable {
    public var importer: CountryCode
    public var currency: Currency
    public var basis: CustomsBasis
    public var rounding: LegalRounding
    public var source: FactSource

    public init(importer: CountryCode, currency: Currency, basis: CustomsBasis, rounding: LegalRounding, source: FactSource) {
        (self.importer, self.currency, self.basis) = (importer, currency, basis)
        (self.rounding, self.source) = (rounding, source)
    }
}
