/// How a law rounds an amount.
public struct LegalRounding: Hashable, Sendable {
    /// Decimals kept, from 0 to 6.
    public var places: Int
    public var rule: RoundingRule

    public init(places: Int, _ rule: RoundingRule) {
        (self.places, self.rule) = (min(max(places, 0), ExactDecimal.places), rule)
    }
}
