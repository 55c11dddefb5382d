import Products

/// Determines one bill of materials under many agreements and for many destinations. The bill is laid out flat once.
public struct OriginEvaluator: Sendable {
    private let flat: FlatBill
    private let exporter: CountryCode

    public init(_ bill: BillOfMaterials) {
        flat = bill.flat
        exporter = bill.production.country
    }

    /// Origin under an agreement, wherever the good goes; O(uses).
    public func outcome(under book: RuleBook) -> OriginOutcome {
        let evaluation = OriginEvaluation(flat, book)
        let product = flat.order[flat.order.count - 1]
        return OriginOutcome(
            truth: evaluation.product, alternative: evaluation.alternative[product], sums: evaluation.sums[product], fob: flat.value[product])
    }

    /// The verdict for a destination, from an outcome under the same book; constant time.
    public func verdict(_ outcome: OriginOutcome, under book: RuleBook, for shipment: Shipment) -> OriginVerdict {
        guard shipment.isBetweenParties(of: book, from: exporter) else { return .doesNotOriginate }
        return OriginVerdict(min(outcome.truth, shipment.isDirect(under: book.agreement)))
    }
}
