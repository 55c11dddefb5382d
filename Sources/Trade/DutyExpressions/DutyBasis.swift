import Figures

/// What a duty is computed on.
public struct DutyBasis: Hashable, Sendable {
    /// A quantity of the goods.
    public struct Quantity: Hashable, Sendable {
        public var value: ExactDecimal
        public var unit: DutyUnit

        public init(_ value: ExactDecimal, _ unit: DutyUnit) {
            (self.value, self.unit) = (value, unit)
        }
    }

    public var customsValue: Money
    /// At most one for each dimension is used: the first.
    public var quantities: [Quantity]
    /// In the currency of the customs value.
    public var retailPrice: ExactDecimal?
    /// The content that some duties are asked by, in per cent.
    public var contentPercentage: ExactDecimal?

    public init(
        customsValue: Money, quantities: [Quantity] = [], retailPrice: ExactDecimal? = nil, contentPercentage: ExactDecimal? = nil
    ) {
        (self.customsValue, self.quantities, self.retailPrice, self.contentPercentage) = (customsValue, quantities, retailPrice, contentPercentage)
    }

    /// The quantity counted in a unit; `nil` where none of its dimension is known.
    func quantity(in unit: DutyUnit) -> Ratio? {
        guard let known = quantities.first(where: { $0.unit.dimension == unit.dimension }) else { return nil }
        return Ratio(exactly: known.value).timesExactly(Ratio(numerator: known.unit.factor.millionths, denominator: unit.factor.millionths))
    }
}
