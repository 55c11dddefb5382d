/// Why a matrix of places and products has no complexity indices.
public enum ComplexityUndefined: Error, Hashable, Sendable {
    /// Fewer than two places, or products, are left once those without any specialisation are set aside.
    case tooFew(places: Int, products: Int)
    /// The places fall into groups that share no product: any difference between the groups fits the equation.
    case disconnected(parts: Int)
    /// Every place is specialised in so many products: nothing tells which end of the scale is up.
    case equalDiversity(Int)
    /// The second and the third eigenvalue cannot be told apart (or the second from 0), so the vector is not determined.
    case repeatedEigenvalue(second: Double, third: Double)
    /// The index neither rises nor falls with diversity: its sign is not determined.
    case uncorrelatedWithDiversity
}
