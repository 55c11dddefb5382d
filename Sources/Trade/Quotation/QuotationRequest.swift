import Figures
import Products

/// What is asked: goods of a factory, to a destination, on terms, on a day.
public struct QuotationRequest: Hashable, Sendable {
    /// How costs of the whole consignment are parted among its lines.
    public enum Apportionment: String, Hashable, Sendable, CaseIterable {
        case value, weight
    }

    /// A pair of currencies.
    public struct Pair: Hashable, Sendable {
        public var from: Currency
        public var to: Currency

        public init(_ from: Currency, _ to: Currency) { (self.from, self.to) = (from, to) }
    }

    /// Names the quotation in addresses: lower-case letters, digits and hyphens.
    public var id: String
    public var factory: String
    public var exporter: CountryCode
    public var destination: String
    public var importer: CountryCode
    /// The day of the import declaration.
    public var day: Day
    /// The day of export on the export declaration.
    public var exportDay: Day
    public var terms: DeliveryTerms
    public var currency: Currency
    public var goods: [QuotedGood]
    /// Of the whole consignment, in the quotation's currency; what is not stated is unknown, not nothing.
    public var costs: [CostElement: StatedNumber]
    public var additions: [ValueAddition]
    public var apportionment: Apportionment
    /// Stated with a source, before those that are held.
    public var exchange: [Pair: StatedRate]
    public var taxRates: [ImportTax.Kind: StatedRate]
    /// What a proof of origin costs, in the quotation's currency; `nil` where it is not stated.
    public var proofCost: StatedNumber?
    public var shipment: Shipment

    public init(
        id: String, factory: String, exporter: CountryCode, destination: String, day: Day, exportDay: Day? = nil,
        terms: DeliveryTerms, currency: Currency, goods: [QuotedGood], costs: [CostElement: StatedNumber] = [:],
        additions: [ValueAddition] = [], apportionment: Apportionment = .value, exchange: [Pair: StatedRate] = [:],
        taxRates: [ImportTax.Kind: StatedRate] = [:], proofCost: StatedNumber? = nil, shipment: Shipment
    ) {
        (self.id, self.factory, self.exporter, self.destination) = (id, factory, exporter, destination)
        (self.importer, self.day, self.exportDay) = (shipment.importer, day, exportDay ?? day)
        (self.terms, self.currency, self.goods, self.costs) = (terms, currency, goods, costs)
        (self.additions, self.apportionment, self.exchange) = (additions, apportionment, exchange)
        (self.taxRates, self.proofCost, self.shipment) = (taxRates, proofCost, shipment)
    }
}
