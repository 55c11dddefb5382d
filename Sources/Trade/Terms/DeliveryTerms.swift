/// The terms of delivery of a sale: the rule and its named place.
public struct DeliveryTerms: Hashable, Sendable {
    public var rule: Incoterm
    public var place: String
    /// Of `FCA`: whether the named place is the seller's premises.
    public var isAtPremises: Bool

    public init(_ rule: Incoterm, place: String, isAtPremises: Bool = false) {
        (self.rule, self.place, self.isAtPremises) = (rule, place, isAtPremises)
    }

    /// The costs that the price holds.
    public var costsInPrice: Set<CostElement> { rule.costsInPrice(isAtPremises: isAtPremises) }
}
