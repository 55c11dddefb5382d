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
        var program = BalanceProgram(situation)
        let asked = situation.goods.indices.filter { situation.demand(of: $0).isPositive }
        let met = Dictionary(uniqueKeysWithValues: asked.map { ($0, program.variable()) })
        var (limits, balances): ([(limit: Limit, row: Int, bound: Rational)], [Int]) = ([], [])
        for (good, balance) in program.balances().enumerated() {
            var row = balance
            if let variable = met[good] { row[variable] = .one }
            balances.append(program.rows.count)
            program.rows.append(LinearProgram.Row(row, .atMost, .zero))
            let bound = situation.makers[good].isEmpty || bringsIn ? situation.limit(of: good) : .zero
            guard let bound else { continue }
            if situation.makers[good].isEmpty || bound.isPositive { limits.append((.supply(good: good), program.rows.count, bound)) }
            program.rows.append(LinearProgram.Row([program.brought[good]: .one], .atMost, bound))
        }
        for process in situation.processes.indices {
            limits.append((.capacity(process: process), program.rows.count, situation.runs(of: process)))
            program.rows.append(LinearProgram.Row([program.activities[process]: .one], .atMost, situation.runs(of: process)))
        }
        var wish: [Int: Rational] = [:]
        for (good, variable) in met {
            program.rows.append(LinearProgram.Row([variable: .one], .atMost, situation.demand(of: good)))
            wish[variable] = Rational.one.divided(by: situation.demand(of: good))
        }
        let linear = LinearProgram(variables: program.variableCount, rows: program.rows, maximising: [wish] + program.sparing)
        guard case .optimal(let solution) = linear.solved() else { return nil }
        plan = program.plan(solution)
        self.met = situation.goods.indices.map { good in met[good].map { solution.values[$0] } ?? .zero }
        share = asked.isEmpty ? nil : solution.objectives[0].divided(by: Rational(asked.count))
        let prices = solution.prices[0]
        isScarce = balances.map { prices[$0].isPositive }
        let binding = limits.filter { prices[$0.row].isPositive }
        self.limits = binding.enumerated().sorted { one, other in
            let (a, b) = (prices[one.element.row] * one.element.bound, prices[other.element.row] * other.element.bound)
            return a == b ? one.offset < other.offset : a > b
        }.map(\.element.limit)
    }
}
