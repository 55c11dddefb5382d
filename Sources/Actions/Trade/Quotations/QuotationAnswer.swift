import Trade

/// A quotation with what would make each of its lines cheaper.
public struct QuotationAnswer: Sendable {
    public let quotation: Quotation
    /// Line by line.
    public let improvements: [Improvements]
    public let schedule: TariffSchedule

    public init(_ request: QuotationRequest, with facts: TradeFacts) {
        let quotation = Quotation(request, with: facts)
        self.quotation = quotation
        improvements = quotation.lines.indices.map { Improvements(of: quotation, line: $0, with: facts) }
        schedule = facts.schedule
    }
}
