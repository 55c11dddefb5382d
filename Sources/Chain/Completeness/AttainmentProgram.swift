import Solver

/// The program of ``Attainment``: what is met of each demand, bounded by capacities and by what can be brought in.
struct AttainmentProgram {
    private(set) var program: BalanceProgram
    /// By good that is asked for, the variable of what is met.
    let met: [Int: Int]
    /// What may bind, with its row and bound.
    private(set) var limits: [(limit: Attainment.Limit, row: Int, bound: Rational)] = []
    /// By good, its row.
    private(set) var balances: [Int] = []
    private var wish: [Int: Rational] = [:]

    init(_ situation: ChainSituation, bringsIn: Bool) {
        var program = BalanceProgram(situation)
        let asked = situation.goods.indices.filter { situation.demand(of: $0).isPositive }
        let met = Dictionary(uniqueKeysWithValues: asked.map { ($0, program.variable()) })
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
        for (good, variable) in met {
            program.rows.append(LinearProgram.Row([variable: .one], .atMost, situation.demand(of: good)))
            wish[variable] = Rational.one.divided(by: situation.demand(of: good))
        }
        (self.program, self.met) = (program, met)
    }

    /// - Parameter sparing: whether as little as possible is then brought in and run.
    func linear(sparing: Bool) -> LinearProgram {
        LinearProgram(variables: program.variableCount, rows: program.rows, maximising: [wish] + (sparing ? program.sparing : []))
    }

    /// The mean share of demand met; `nil` where nothing is asked for.
    func share(_ solution: LinearSolution) -> Rational? {
        met.isEmpty ? nil : solution.objectives[0].divided(by: Rational(met.count))
    }
}
