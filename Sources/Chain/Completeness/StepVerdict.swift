import Solver

/// How a step of a chain stands, by what its makers can make beside what is needed.
public enum StepVerdict: String, Hashable, Sendable, CaseIterable {
    /// It is needed, and nobody within the area can make it.
    case missing
    /// Less than four fifths of the need.
    case weak
    /// From four to six fifths of the need.
    case balanced
    /// More than six fifths of the need.
    case surplus
    /// No process of the chain makes it: it is brought in.
    case broughtIn = "brought-in"
    /// Nothing asks for it.
    case notNeeded = "not-needed"

    /// - Parameters:
    ///   - capacity: what can be made a year.
    ///   - need: what is asked for and drawn a year.
    ///   - isMade: whether a process of the chain makes it.
    public init(capacity: Rational, need: Rational, isMade: Bool) {
        let (five, four, six) = (Rational(5), Rational(4), Rational(6))
        self = switch (capacity, need) {
        case _ where !isMade: .broughtIn
        case (_, .zero) where capacity.isZero: .notNeeded
        case (.zero, _): .missing
        case _ where capacity * five < need * four: .weak
        case _ where capacity * five > need * six: .surplus
        default: .balanced
        }
    }
}
