import Figures

/// What became of one condition of a rule.
public struct ConditionFinding: Hashable, Sendable {
    /// What it was judged by.
    public enum Measure: Hashable, Sendable {
        /// Build-up is `nil` where costs are not stated, or the rule allows build-down only.
        case valueContent(buildDown: ShareFinding?, buildUp: ShareFinding?)
        /// The uses, by their number among the bill's uses, whose classification does not or may not change; their share
        /// of FOB, and of weight where the agreement allows that. Shares are `nil` where no tolerance is held.
        case change(unchanged: [Int], byValue: ShareFinding?, byWeight: ShareFinding?)
        /// A statement of the producer: wholly obtained, a specific process.
        case statement
        /// The statuses of the materials.
        case statuses
        case members([ConditionFinding])
    }

    public var expression: RuleExpression
    public var truth: Truth
    public var measure: Measure
    /// Whether nothing but minimal operations keeps it from counting.
    public var isBarredByMinimalOperations: Bool
}
