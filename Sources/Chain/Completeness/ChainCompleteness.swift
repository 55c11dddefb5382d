import Products
import Solver

/// How complete a chain is within an area on a day.
public struct ChainCompleteness: Sendable {
    /// A good of the chain, with what is needed and what can be made of it a year.
    public struct Step: Hashable, Sendable {
        public let good: Int
        public let capacity: Rational
        public let need: Rational
        public let verdict: StepVerdict

        /// Capacity over need; `nil` where nothing is needed.
        public var coverage: Rational? { capacity.divided(by: need) }
        /// Coverage, but no more than all that is needed.
        public var covered: Rational? { coverage.map { min($0, .one) } }
        /// What is needed beyond what can be made.
        public var gap: Rational { max(.zero, need - capacity) }
    }

    public let situation: ChainSituation
    public let requirement: Requirement
    /// With nothing brought in of what the chain makes itself.
    public let own: Attainment
    /// With declared imports and stocks.
    public let supplied: Attainment
    /// By good.
    public let steps: [Step]

    /// `nil` where goods are made only of each other, so that no balance can be told.
    public init?(_ situation: ChainSituation) {
        guard let requirement = Requirement(situation), let own = Attainment(situation, bringsIn: false),
            let supplied = Attainment(situation, bringsIn: true)
        else { return nil }
        (self.situation, self.requirement, self.own, self.supplied) = (situation, requirement, own, supplied)
        steps = situation.goods.indices.map { good in
            let (capacity, need) = (situation.capacity(of: good), requirement.needs[good])
            return Step(
                good: good, capacity: capacity, need: need,
                verdict: StepVerdict(capacity: capacity, need: need, isMade: !situation.makers[good].isEmpty))
        }
    }

    /// The needed steps that a process of the chain makes.
    public var made: [Step] { steps.filter { $0.verdict != .broughtIn && $0.need.isPositive } }

    /// How much of what its steps need can be made here: the mean over the steps, from 0 to 1, of each at most all that it
    /// needs; `nil` where nothing is needed. One missing step takes its own part of it only, where it takes all of the demand
    /// that could be met without bringing anything in.
    public var covered: Rational? {
        made.reduce(Rational.zero) { $0 + ($1.covered ?? .zero) }.divided(by: Rational(made.count))
    }

    /// The missing and weak steps, the least covered first; of equals the one with the larger gap by mass, then in order.
    public var wanting: [Step] {
        steps.filter { $0.verdict == .missing || $0.verdict == .weak }.enumerated().sorted { one, other in
            let (a, b) = (one.element, other.element)
            let (left, right) = (a.coverage ?? .zero, b.coverage ?? .zero)
            if left != right { return left < right }
            let (mine, its) = (mass(a), mass(b))
            return mine == its ? one.offset < other.offset : mine > its
        }.map(\.element)
    }

    private func mass(_ step: Step) -> Rational {
        step.gap * (situation.goods[step.good].kilograms(of: 1).map(Rational.init) ?? .one)
    }
}
