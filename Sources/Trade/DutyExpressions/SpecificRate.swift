import Figures

/// An amount of money per quantity: `35.10/100 kg`, `13 EUR/dtn`, `0.30/dtn/%`.
public struct SpecificRate: Hashable, Sendable {
    public var amount: ExactDecimal
    /// The currency, where it is named; otherwise that of the customs value.
    public var currency: Currency?
    /// Of how many units the amount is asked.
    public var count: ExactDecimal
    public var unit: DutyUnit
    /// Whether it is asked once for each per cent of content (of sugar, of alcohol).
    public var isPerPercentage: Bool

    public init(
        _ amount: ExactDecimal, currency: Currency? = nil, per count: ExactDecimal = 1, _ unit: DutyUnit, isPerPercentage: Bool = false
    ) {
        (self.amount, self.currency, self.count, self.unit, self.isPerPercentage) = (amount, currency, count, unit, isPerPercentage)
    }
}
