import Figures

/// What is missing to compute a duty.
public enum DutyEvaluationError: Error, Hashable, Sendable {
    /// No quantity that could be counted in the unit.
    case noQuantity(DutyUnit)
    case noRetailPrice
    case noContentPercentage
    /// The rate is in another currency than the customs value: a dated exchange rate is needed.
    case otherCurrency(Currency, customsValue: Currency)
    /// Beyond exact arithmetic in 128 bits.
    case tooLarge
}
