import Solver

/// What runs short first, second and third as all demand grows alike.
public struct DemandGrowth: Sendable {
    /// How far demand can grow, and what holds it there.
    public struct Shortage: Hashable, Sendable {
        /// Times the demand of today; below 1 it is short already.
        public let factor: Rational
        /// Of what there is not enough.
        public let limits: [Attainment.Limit]
    }

    /// Ascending: each with all limits before it lifted.
    public let shortages: [Shortage]

    /// - Parameter count: how many shortages to look for.
    public init(_ situation: ChainSituation, bringsIn: Bool, count: Int = 3) {
        var lifted: Set<Attainment.Limit> = []
        var shortages: [Shortage] = []
        while shortages.count < count, let next = Self.next(situation, bringsIn, lifted), !next.limits.isEmpty {
            shortages.append(next)
            lifted.formUnion(next.limits)
        }
        self.shortages = shortages
    }

    private static func next(_ situation: ChainSituation, _ bringsIn: Bool, _ lifted: Set<Attainment.Limit>) -> Shortage? {
        var program = BalanceProgram(situation)
        let factor = program.variable()
        var limits: [(Attainment.Limit, row: Int)] = []
        func limit(_ variable: Int, _ bound: Rational, _ limit: Attainment.Limit) {
            guard !lifted.contains(limit) else { return }
            limits.append((limit, program.rows.count))
            program.rows.append(LinearProgram.Row([variable: .one], .atMost, bound))
        }
        for (good, balance) in program.balances().enumerated() {
            var row = balance
            row[factor] = situation.demand(of: good)
            program.rows.append(LinearProgram.Row(row, .atMost, .zero))
            if situation.makers[good].isEmpty {
                if let bound = situation.limit(of: good) { limit(program.brought[good], bound, .supply(good: good)) }
            } else {
                let bound = bringsIn ? situation.limit(of: good) ?? .zero : .zero
                program.rows.append(LinearProgram.Row([program.brought[good]: .one], .atMost, bound))
            }
        }
        for process in situation.processes.indices {
            limit(program.activities[process], situation.runs(of: process), .capacity(process: process))
        }
        let linear = LinearProgram(variables: program.variableCount, rows: program.rows, maximising: [[factor: .one]])
        guard case .optimal(let solution) = linear.solved() else { return nil }
        return Shortage(factor: solution.values[factor], limits: limits.filter { solution.prices[0][$0.row].isPositive }.map(\.0))
    }
}
