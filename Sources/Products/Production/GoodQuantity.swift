import Figures

/// So much of a good, in its unit.
public struct GoodQuantity: Hashable, Sendable {
    public var good: String
    public var quantity: ExactDecimal
    /// `nil` of what is only computed with.
    public var evidence: Evidence?

    public init(_ good: String, _ quantity: ExactDecimal, evidence: Evidence? = nil) {
        (self.good, self.quantity, self.evidence) = (good, quantity, evidence)
    }
}
