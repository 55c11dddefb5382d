/// A best solution of a linear program, exact.
public struct LinearSolution: Hashable, Sendable {
    /// By variable.
    public let values: [Rational]
    /// By objective, the most important first.
    public let objectives: [Rational]
    /// By objective, then by row: what the objective gains for one more of the row's bound (its dual price). A row with a price
    /// binds: it is a reason why the objective is no better.
    public let prices: [[Rational]]
}
