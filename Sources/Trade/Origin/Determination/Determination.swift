import Figures
import Products

/// Whether a product originates under an agreement for a destination, with all that the answer rests on.
public struct Determination: Hashable, Sendable {
    public let agreement: Agreement
    public let bill: BillOfMaterials
    public let shipment: Shipment
    public let verdict: OriginVerdict
    /// Whether exporter and importer are two Parties of the agreement.
    public let isBetweenParties: Bool
    /// Whether the good keeps its origin on the way.
    public let isDirect: Truth
    /// Every making, intermediate products before what is made of them.
    public let makings: [MakingFinding]
    /// The product's own making.
    public let product: MakingFinding
    /// Whose good it is; `nil` unless it originates under an agreement with a tariff differential.
    public let origin: OriginOfGood?
    public let proof: ProofNeeded
    public let assumptions: [Assumption]
    /// What is missing; empty unless the verdict needs review.
    public let reviews: [ReviewPoint]

    public init(_ bill: BillOfMaterials, under book: RuleBook, for shipment: Shipment) {
        let evaluation = OriginEvaluation(bill.flat, book)
        let explanation = OriginExplanation(evaluation: evaluation)
        let exporter = bill.production.country
        agreement = book.agreement
        self.bill = bill
        self.shipment = shipment
        isBetweenParties = shipment.isBetweenParties(of: book, from: exporter)
        isDirect = shipment.isDirect(under: book.agreement)
        verdict = isBetweenParties ? OriginVerdict(min(evaluation.product, isDirect)) : .doesNotOriginate
        let product = explanation.making(bill.product)
        makings = bill.order.filter { evaluation.bill.isMade($0) }.map { $0 == bill.product ? product : explanation.making($0) }
        self.product = product
        let differential = book.agreement.tariffDifferential
        origin = verdict == .originates ? differential.map { OriginOfGood(evaluation, bill, $0) } : nil
        proof = ProofNeeded(book.agreement, shipment, exporter: exporter)
        assumptions = Self.assumptions(evaluation, bill, shipment, makings)
        reviews = verdict == .needsReview ? ReviewSearch(evaluation: evaluation, bill: bill, shipment: shipment).points() : []
    }

    private static func assumptions(
        _ evaluation: OriginEvaluation, _ bill: BillOfMaterials, _ shipment: Shipment, _ makings: [MakingFinding]
    ) -> [Assumption] {
        var found: [Assumption] = []
        for making in makings {
            switch making.rule.basis {
            case .general: found.append(.noProductRule(component: making.component))
            case .productRule(let rule) where !rule.editions.contains(bill.edition):
                found.append(.codeUnchanged(component: making.component, rule: rule.editions, goods: bill.edition))
            default: break
            }
        }
        let local = makings.flatMap(\.lines).filter { line in
            let component = bill.components[line.component]
            return line.status == .local && component.production == nil && !component.hasSupplierDeclaration
                && !component.proofs.contains { $0.agreement == evaluation.book.agreement.id }
        }
        if !local.isEmpty { found.append(.localWithoutDeclaration(components: Set(local.map(\.component)).sorted())) }
        let unsaid = makings.map(\.component).filter { bill.components[$0].production?.isMinimalOnly == nil }
        if !unsaid.isEmpty { found.append(.moreThanMinimal(components: unsaid)) }
        if evaluation.book.agreement.tariffDifferential != nil { found.append(.notOnImportersList(shipment.importer)) }
        return found
    }
}
