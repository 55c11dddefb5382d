/// Which of a chain's plans a number belongs to.
public enum ChainPlan: String, Hashable, Sendable, CaseIterable {
    /// What it would take to make all that is asked for.
    case need
    /// What can be met with nothing brought in of what the chain makes.
    case own
    /// What can be met with declared imports and stocks.
    case supplied
}
