/// How the one rounding of a number is done.
public enum RoundingRule: String, Hashable, Sendable, CaseIterable {
    /// Half away from zero, the rule of published statistics.
    case halfUp = "half-up"
    /// Towards zero: the digits that follow are cut.
    case truncate
    /// Half to the even digit.
    case halfEven = "half-even"
    /// Away from zero.
    case up
}
