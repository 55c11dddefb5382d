import Figures

/// What was found for one making: an intermediate product, or the product itself.
public struct MakingFinding: Hashable, Sendable {
    public var component: Int
    public var originates: Truth
    public var rule: ResolvedRule
    public var alternatives: [AlternativeFinding]
    /// The first alternative that is met.
    public var decidedBy: Int?
    public var lines: [LineFinding]
    public var nonOriginatingMaterials: ExactDecimal
    public var originatingMaterials: ExactDecimal
    /// What materials and stated costs leave unexplained of the value; `nil` where costs are not stated.
    public var unexplainedValue: ExactDecimal?
}
