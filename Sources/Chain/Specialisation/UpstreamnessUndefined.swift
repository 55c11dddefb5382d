/// Why industries have no upstreamness.
public enum UpstreamnessUndefined: Error, Hashable, Sendable {
    /// So many coefficients were given for so many industries; their square is needed.
    case wrongCount(Int, industries: Int)
    /// A coefficient that is negative or no number.
    case noCoefficient(Double, from: Int, to: Int)
    /// An industry without output: the shares of nothing mean nothing.
    case noOutput(Double, industry: Int)
    /// Some industries use up exactly what they make: the chain never ends, and the equation has no single solution.
    case singular
    /// Industries use up more than they make (this is one of them): the steps do not converge.
    case usesMoreThanItMakes(industry: Int)
}
