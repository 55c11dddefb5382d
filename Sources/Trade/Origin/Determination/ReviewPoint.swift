import Figures

/// Something missing, and what each possible answer would mean if all else stays.
public struct ReviewPoint: Hashable, Sendable {
    /// An answer and the verdict that would follow.
    public struct Answer: Hashable, Sendable {
        public var content: Content
        public var verdict: OriginVerdict
    }

    /// What the answer says.
    public enum Content: Hashable, Sendable {
        case rule(RuleExpression)
        case yes
        case no
        /// At least this value, in the bill's currency.
        case atLeast(ExactDecimal)
        /// At least this share.
        case atLeastShare(Ratio)
        /// The rule of the component is met.
        case ruleMet
        case ruleNotMet
    }

    public var missing: MissingItem
    public var answers: [Answer]
}
