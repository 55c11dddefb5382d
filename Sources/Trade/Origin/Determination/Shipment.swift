import Products

/// How a good gets to the importing Party, as far as origin asks.
public struct Shipment: Hashable, Sendable {
    public var importer: CountryCode
    /// The countries it passes on the way; empty where it goes directly.
    public var transit: [CountryCode]
    /// Whether nothing but logistics is done on the way, under customs control; `nil` where nobody said.
    public var isOnlyLogisticsUnderControl: Bool?
    /// Where the invoice is issued, if neither in the exporting nor in the importing Party.
    public var invoicedFrom: CountryCode?

    public init(
        to importer: CountryCode, through transit: [CountryCode] = [], isOnlyLogisticsUnderControl: Bool? = nil,
        invoicedFrom: CountryCode? = nil
    ) {
        self.importer = importer
        self.transit = transit
        self.isOnlyLogisticsUnderControl = isOnlyLogisticsUnderControl
        self.invoicedFrom = invoicedFrom
    }

    /// Whether the importing country can apply the agreement to a good of the exporting one.
    func isBetweenParties(of book: RuleBook, from exporter: CountryCode) -> Bool {
        book.hasParty(exporter) && book.hasParty(importer) && exporter != importer
    }

    /// Whether the good keeps its origin on the way.
    func isDirect(under agreement: Agreement) -> Truth {
        if transit.isEmpty { return .met }
        guard agreement.directConsignment != nil else { return .unknown }
        return isOnlyLogisticsUnderControl.map { $0 ? .met : .notMet } ?? .unknown
    }
}
