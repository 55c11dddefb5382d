import Figures
import Products

/// The smallest changes that would make a product originate under an agreement.
public struct WhatWouldQualify: Hashable, Sendable {
    /// Why no change of the bill helps.
    public enum Obstacle: Hashable, Sendable {
        case originatesAlready
        /// Exporter and importer are not two Parties of the agreement.
        case notBetweenParties
        /// It would not keep its origin on the way, or that is not known.
        case notDirect
        /// Not even with all materials originating.
        case noChangeSuffices
    }

    /// Fewest components first, then least value; at most ``shown`` of the fewest.
    public var swaps: [QualifyingChange] = []
    /// The least that local value would have to rise by; `nil` where no rise suffices.
    public var localValue: QualifyingChange?
    public var obstacle: Obstacle?

    public static let shown = 5
    /// The most determinations that a search for swaps makes before it is content with one that cannot be reduced.
    static let budget = 20_000

    public init(_ bill: BillOfMaterials, under book: RuleBook, for shipment: Shipment) {
        guard shipment.isBetweenParties(of: book, from: bill.production.country) else {
            obstacle = .notBetweenParties
            return
        }
        guard shipment.isDirect(under: book.agreement) == .met else {
            obstacle = .notDirect
            return
        }
        let evaluation = OriginEvaluation(bill.flat, book)
        guard evaluation.product != .met else {
            obstacle = .originatesAlready
            return
        }
        swaps = SwapSearch(evaluation, bill).changes()
        localValue = LocalValueSearch(evaluation: evaluation, product: bill.product).change()
        if swaps.isEmpty, localValue == nil { obstacle = .noChangeSuffices }
    }
}
