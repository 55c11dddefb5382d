import Figures

/// What one making takes of a component.
public struct MaterialUse: Hashable, Sendable {
    /// The component's number in the bill.
    public var component: Int
    /// The CIF value, or the earliest price paid in a Party, in the bill's currency.
    public var value: ExactDecimal
    /// What the law lets be taken off a non-originating value: inland freight, insurance and packing to the producer,
    /// duties and taxes that are not refunded, waste less its scrap value.
    public var deductibleCosts: ExactDecimal
    /// Kilograms; `nil` where it is not known.
    public var weight: ExactDecimal?

    public init(_ component: Int, value: ExactDecimal, deductibleCosts: ExactDecimal = .zero, weight: ExactDecimal? = nil) {
        self.component = component
        self.value = value
        self.deductibleCosts = deductibleCosts
        self.weight = weight
    }
}
