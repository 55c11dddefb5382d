/// What became of one alternative of a rule.
public struct AlternativeFinding: Hashable, Sendable {
    public var alternative: RuleAlternative
    public var truth: Truth
    public var condition: ConditionFinding
}
