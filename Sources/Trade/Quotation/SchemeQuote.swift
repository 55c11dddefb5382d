import Figures
import Products

/// What a line costs under one scheme, whether or not the scheme is lawful for it.
public struct SchemeQuote: Hashable, Sendable {
    /// A tax that cannot be told, with the rates that it may have.
    public struct OpenTax: Hashable, Sendable {
        public var kind: ImportTax.Kind
        public var question: DatedRateQuestion
        /// Duty and taxes at each rate that the tax may have, if all else can be told.
        public var ifs: [If]

        /// One possible rate, and what would be paid.
        public struct If: Hashable, Sendable {
            public var rate: DatedRate
            public var payable: Derivation
        }
    }

    public var scheme: TariffScheme
    /// The country whose good it is under the scheme.
    public var origin: CountryCode
    public var rate: ApplicableRate
    public var standing: SchemeStanding
    /// `nil` for schemes that ask for no origin, and where no bill of materials is stated.
    public var determination: Determination?
    /// The value that origin is measured by, in the quotation's currency.
    public var freeOnBoard: Derivation
    /// In the quotation's currency; rests on the scheme where the price holds the duty.
    public var customsValue: Derivation
    public var duty: Derivation
    public var taxes: [Derivation]
    public var openTaxes: [OpenTax]
    /// Duty and taxes together, in the importing country's currency.
    public var payable: Derivation
    /// What the goods cost at the destination, in the importing country's currency.
    public var landed: Derivation
    /// The same in the quotation's currency.
    public var landedInCurrency: Derivation
    public var landedOfOne: Derivation
    /// What may be claimed without settling whose good it is; `nil` where the scheme has no such option for it.
    public var highestRate: HighestRate?
    /// The shares that origin rests on, with the materials that they are computed from.
    public var origins: [Derivation]

    /// What schemes are compared by: duty and taxes, or the duty alone where a tax, the same for all, cannot be told.
    func comparable(byDuty: Bool) -> Ratio? { Computation.number(byDuty ? duty : payable) }
}
