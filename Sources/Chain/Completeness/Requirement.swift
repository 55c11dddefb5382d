import Solver

/// What it takes to meet all that is asked for, if every step of the chain were taken within the area.
///
/// A linear program: every good's making covers its use and its demand; goods that no process of the chain makes are brought in;
/// capacity may be added at will. It adds as little as possible, weighed by mass; then brings in, then runs as little as
/// possible. So where a good can be made in two ways, the way that stands is taken first.
public struct Requirement: Sendable {
    public let plan: ProductionPlan
    /// By good: what is asked for and drawn, a year.
    public let needs: [Rational]

    /// `nil` where goods are made only of each other, so that nothing can begin.
    public init?(_ situation: ChainSituation) {
        var program = BalanceProgram(situation)
        let added = situation.processes.map { _ in program.variable() }
        for (good, balance) in program.balances().enumerated() {
            program.rows.append(LinearProgram.Row(balance, .atMost, -situation.demand(of: good)))
            if !situation.makers[good].isEmpty {
                program.rows.append(LinearProgram.Row([program.brought[good]: .one], .atMost, .zero))
            }
        }
        for process in situation.processes.indices {
            let row = [program.activities[process]: Rational.one, added[process]: Rational(-1)]
            program.rows.append(LinearProgram.Row(row, .atMost, situation.runs(of: process)))
        }
        let adding = Dictionary(uniqueKeysWithValues: added.enumerated().map { process, variable in
            (variable, -situation.weight(of: process) * (situation.processes[process].outputs.first.map { Rational($0.quantity) } ?? .one))
        })
        let asked = LinearProgram(variables: program.variableCount, rows: program.rows, maximising: [adding] + program.sparing)
        guard case .optimal(let solution) = asked.solved(pricing: 0) else { return nil }
        let plan = program.plan(solution)
        self.plan = plan
        needs = situation.goods.indices.map { situation.demand(of: $0) + plan.drawn($0, in: situation) }
    }
}
