/// What came of a linear program.
public enum LinearOutcome: Hashable, Sendable {
    case optimal(LinearSolution)
    /// The rows contradict each other.
    case infeasible
    /// An objective grows without end.
    case unbounded
}
