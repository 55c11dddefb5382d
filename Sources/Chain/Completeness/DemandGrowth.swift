import Solver

/// What runs short first, second and third as all demand grows alike.
public struct DemandGrowth: Sendable {
    /// How far demand can grow, and what holds it there.
    public struct Shortage: Hashable, Sendable {
        /// Times the demand of today; below 1 it is short already.
        public let factor: Rational
        /// Of what there is not enough.
        public let limits: [Attainment.Limit]
        /// How much of the first limit one of everything takes.
        let prices: ShadowPrices
    }

    /// What the program's dual prices come to, if one run of the first limit, or one unit brought in of it, counts as 1.
    struct ShadowPrices: Hashable, Sendable {
        /// By good, what one unit takes.
        let goods: [Rational]
        /// By process, what one run of its capacity counts for.
        let capacities: [Rational]
        /// By good, what one unit counts for that is brought in, of what no more can be.
        let supplies: [Rational]
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
        // Those that can be lifted, and the rows of all.
        var (limits, rows): ([Attainment.Limit], [Attainment.Limit: Int]) = ([], [:])
        var balances: [Int] = []
        func bound(_ variable: Int, _ most: Rational, _ limit: Attainment.Limit) {
            rows[limit] = program.rows.count
            program.rows.append(LinearProgram.Row([variable: .one], .atMost, most))
        }
        func limit(_ variable: Int, _ most: Rational, _ limit: Attainment.Limit) {
            guard !lifted.contains(limit) else { return }
            limits.append(limit)
            bound(variable, most, limit)
        }
        for (good, balance) in program.balances().enumerated() {
            var row = balance
            row[factor] = situation.demand(of: good)
            balances.append(program.rows.count)
            program.rows.append(LinearProgram.Row(row, .atMost, .zero))
            if !situation.makers[good].isEmpty, bringsIn, let most = situation.limit(of: good), most.isPositive {
                bound(program.brought[good], most, .supply(good: good))
            } else if !situation.makers[good].isEmpty {
                program.rows.append(LinearProgram.Row([program.brought[good]: .one], .atMost, .zero))
            } else if let most = situation.limit(of: good) {
                limit(program.brought[good], most, .supply(good: good))
            }
        }
        for process in situation.processes.indices {
            limit(program.activities[process], situation.runs(of: process), .capacity(process: process))
        }
        let linear = LinearProgram(variables: program.variableCount, rows: program.rows, maximising: [[factor: .one]])
        guard case .optimal(let solution) = linear.solved() else { return nil }
        let prices = solution.prices[0]
        let binding = limits.filter { limit in rows[limit].map { prices[$0].isPositive } ?? false }
        let unit = binding.first.flatMap { rows[$0] }.map { prices[$0] } ?? .one
        func price(_ row: Int) -> Rational { prices[row].divided(by: unit) ?? .zero }
        func price(_ limit: Attainment.Limit) -> Rational { rows[limit].map(price) ?? .zero }
        return Shortage(
            factor: solution.values[factor], limits: binding,
            prices: ShadowPrices(
                goods: balances.map(price), capacities: situation.processes.indices.map { price(.capacity(process: $0)) },
                supplies: situation.goods.indices.map { price(.supply(good: $0)) }))
    }
}
