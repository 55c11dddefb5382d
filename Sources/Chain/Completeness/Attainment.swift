import Solver

/// How much of what is asked for can be met with the capacities that there are.
///
/// A linear program: the mean share of demand met, over all goods that are asked for, is as large as possible; then as little as
/// possible is brought in and run. What limits it are the rows with a price (its dual solution).
public struct Attainment: Sendable {
    /// What keeps more of the demand from being met.
    public enum Limit: Hashable, Sendable {
        /// A process runs at its capacity, or nobody has any.
        case capacity(process: Int)
        /// No more of a good can be brought in.
        case supply(good: Int)
    }

    public let plan: ProductionPlan
    /// By good: what is met, in its unit.
    public let met: [Rational]
    /// The mean share of demand met, from 0 to 1; `nil` where nothing is asked for.
    public let share: Rational?
    /// The heaviest first: what the mean share would gain for one per cent more of the limit, or by the first of it where there
    /// is none.
    public let limits: [Limit]
    /// By good: whether more of it would let more demand be met.
    public let isScarce: [Bool]

    /// - Parameter bringsIn: whether declared imports and stocks of goods that the chain makes itself count too.
    /// - Returns: `nil` where goods are made only of each other, so that there is no end to what could be made.
    public init?(_ situation: ChainSituation, bringsIn: Bool) {
        let stated = AttainmentProgram(situation, bringsIn: bringsIn)
        guard case .optimal(let solution) = stated.linear(sparing: true).solved(pricing: 1) else { return nil }
        plan = stated.program.plan(solution)
        met = situation.goods.indices.map { good in stated.met[good].map { solution.values[$0] } ?? .zero }
        share = stated.share(solution)
        let prices = solution.prices[0]
        isScarce = stated.balances.map { prices[$0].isPositive }
        let binding = stated.limits.filter { prices[$0.row].isPositive }
        limits = binding.enumerated().sorted { one, other in
            let (a, b) = (prices[one.element.row] * one.element.bound, prices[other.element.row] * other.element.bound)
            return a == b ? one.offset < other.offset : a > b
        }.map(\.element.limit)
    }
}
