/// How a documented value limits the true one. Sums propagate it.
public enum Bound: String, Hashable, Sendable, CaseIterable {
    case exactly = "="
    case about = "~"
    case moreThan = ">"
    case lessThan = "<"

    /// The bound of a sum of two values that have these bounds.
    ///
    /// More than a and about b is only about their sum; so is more than a and less than b.
    public static func + (left: Bound, right: Bound) -> Bound {
        if left == right || right == .exactly { return left }
        if left == .exactly { return right }
        return .about
    }

    /// The bound of the negated value.
    public var negated: Bound {
        switch self {
        case .exactly, .about: self
        case .moreThan: .lessThan
        case .lessThan: .moreThan
        }
    }
}
