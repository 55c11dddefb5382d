import Figures
import Products

/// What goods of a factory cost at a destination, under the cheapest lawful scheme and under all others, every number with
/// its why. A pure function of the request and the facts, so that it can be computed again at any time.
public struct Quotation: Hashable, Sendable {
    public let request: QuotationRequest
    public let lines: [LineQuotation]
    /// Duty and taxes of all lines under their chosen schemes, in the importing country's currency.
    public let payable: Derivation
    /// Landed cost of all lines under their chosen schemes, in the importing country's currency.
    public let landed: Derivation
    /// The same in the quotation's currency.
    public let landedInCurrency: Derivation

    public init(_ request: QuotationRequest, with facts: TradeFacts) {
        self.request = request
        let lines = request.goods.indices.map { LineComputation(request, facts, line: $0).line() }
        let address = QuotationAddress(id: request.id)
        let unit = (facts.regime?.currency ?? request.currency).unit
        func total(_ part: String, _ title: LocalizedText, _ unit: MeasurementUnit, _ number: (SchemeQuote) -> Derivation) -> Derivation {
            Computation.node(
                address.appending(part), title, .sum, unit,
                of: lines.enumerated().map { index, line in
                    line.chosen.map(number)
                        ?? Computation.missing(
                            address.appending(part).appending("\(index + 1)"), LocalizedText(same: line.good.name), unit,
                            QuotationWords.noScheme, settledBy: QuotationWords.settleRate)
                })
        }
        self.lines = lines
        payable = total("payable", QuotationWords.payable, unit, \.payable)
        landed = total("landed", QuotationWords.landed, unit, \.landed)
        landedInCurrency = total(
            "landed-in-\(request.currency)", QuotationWords.inCurrency(QuotationWords.landed, request.currency), request.currency.unit, \.landedInCurrency)
    }

    /// Every number that is no part of another.
    public var roots: [Derivation] { [payable, landed, landedInCurrency] + lines.flatMap(\.roots) }

    /// The number at an address, with its why; `nil` where the quotation has none.
    public func node(at address: QuotationAddress) -> Derivation? {
        let wanted = DerivationAddress.quotation(address)
        func find(_ node: Derivation) -> Derivation? {
            if node.address == wanted { return node }
            for child in node.listed { if let found = find(child) { return found } }
            return nil
        }
        for root in roots { if let found = find(root) { return found } }
        return nil
    }
}
