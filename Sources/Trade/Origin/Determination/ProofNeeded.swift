import Figures
import Products

/// The proof of origin that the importing Party asks for.
public struct ProofNeeded: Hashable, Sendable {
    /// The kinds of which one suffices; `nil` where the agreement's terms are not held.
    public var kinds: [String]?
    /// Parties on the way, where a back-to-back proof is issued on the strength of the first.
    public var backToBackIn: [CountryCode]
    /// The proof stands although another country invoices; with the box to tick, where the agreement has one.
    public var thirdPartyInvoiceFrom: CountryCode?
    public var boxToTick: Int?
    /// Up to this consignment value none is asked.
    public var waivedUpTo: Money?

    init(_ agreement: Agreement, _ shipment: Shipment, exporter: CountryCode) {
        kinds = agreement.proof?.kinds
        backToBackIn = agreement.proof?.allowsBackToBack == true ? shipment.transit.filter { agreement.parties.contains($0) } : []
        thirdPartyInvoiceFrom = shipment.invoicedFrom.flatMap { $0 == exporter || $0 == shipment.importer ? nil : $0 }
        boxToTick = thirdPartyInvoiceFrom == nil ? nil : agreement.proof?.thirdPartyInvoiceBox
        if let waiver = agreement.waiver, waiver.importers.isEmpty || waiver.importers.contains(shipment.importer) {
            waivedUpTo = waiver.limit
        }
    }
}
