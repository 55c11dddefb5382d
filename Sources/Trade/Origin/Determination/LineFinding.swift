import Figures

/// How one material counts in what is made of it.
public struct LineFinding: Hashable, Sendable {
    /// The number of the use among the bill's uses, making after making.
    public var use: Int
    public var component: Int
    public var status: MaterialStatus
    public var value: ExactDecimal
    public var deductibleCosts: ExactDecimal
    /// Whether the materials in it count in its place.
    public var isSeenThrough: Bool
}
