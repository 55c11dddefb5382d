import Products
import Solver

/// The balance of a chain as a linear program under construction: a variable for the runs of each process, for the runs that
/// each alternative of an input covers, and for what is brought in of each good; a row for each good.
struct BalanceProgram {
    let situation: ChainSituation
    private(set) var variableCount = 0
    var rows: [LinearProgram.Row] = []
    /// By process.
    private(set) var activities: [Int] = []
    /// By process, input and alternative; the process's own variable where there is no choice.
    private(set) var parts: [[[Int]]] = []
    /// By good.
    private(set) var brought: [Int] = []

    init(_ situation: ChainSituation) {
        self.situation = situation
        activities = situation.processes.map { _ in variable() }
        brought = situation.goods.map { _ in variable() }
        for (process, activity) in zip(situation.processes, activities) {
            parts.append(process.inputs.map { input in
                input.alternatives.count == 1 ? [activity] : input.alternatives.map { _ in variable() }
            })
        }
        for (process, inputs) in parts.enumerated() {
            for alternatives in inputs where alternatives.count > 1 {
                var coefficients = [activities[process]: Rational(-1)]
                for part in alternatives { coefficients[part] = .one }
                rows.append(LinearProgram.Row(coefficients, .equal, .zero))
            }
        }
    }

    mutating func variable() -> Int {
        variableCount += 1
        return variableCount - 1
    }

    /// For each good: what is used less what is made and brought in, a year. Asks for a bound at most.
    func balances() -> [[Int: Rational]] {
        var balances = situation.goods.indices.map { [brought[$0]: Rational(-1)] }
        for (number, process) in situation.processes.enumerated() {
            func add(_ amount: Rational, of good: String, by variable: Int) {
                guard let row = situation.number(of: good) else { return }
                balances[row][variable] = (balances[row][variable] ?? .zero) + amount
            }
            for (input, variables) in zip(process.inputs, parts[number]) {
                for (alternative, variable) in zip(input.alternatives, variables) {
                    add(Rational(input.gross(of: alternative)), of: alternative.good, by: variable)
                }
            }
            for output in process.outputs { add(-Rational(output.quantity), of: output.good, by: activities[number]) }
        }
        return balances
    }

    /// The wish to bring in and to run as little as possible, for what the wishes before it leave open.
    var sparing: [[Int: Rational]] {
        [
            Dictionary(uniqueKeysWithValues: brought.map { ($0, Rational(-1)) }),
            Dictionary(uniqueKeysWithValues: activities.enumerated().map { number, variable in
                (variable, -situation.weight(of: number) * (situation.processes[number].outputs.first.map { Rational($0.quantity) } ?? .one))
            }),
        ]
    }

    func plan(_ solution: LinearSolution) -> ProductionPlan {
        ProductionPlan(
            activities: activities.map { solution.values[$0] },
            parts: parts.map { $0.map { $0.map { solution.values[$0] } } }, brought: brought.map { solution.values[$0] })
    }
}
