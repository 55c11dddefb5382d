/// The corner of a linear program where a guess says that the optimum lies, in exact fractions.
///
/// Only what is needed to prove it is computed: the variables above zero from the rows that bind, and the prices of these rows.
/// It is the optimum where no variable and no row would have it otherwise, objective by objective.
struct ProvenCorner {
    /// By variable.
    private let values: [Rational]
    /// By objective, then by row.
    private let prices: [[Rational]]

    /// - Parameters:
    ///   - variables: what may be above zero.
    ///   - tight: as many rows, which hold with equality.
    /// - Returns: `nil` where this is no corner that the rows allow, or not the best of them.
    init?(_ program: LinearProgram, variables: [Int], tight: [Int]) {
        guard variables.count == tight.count, !program.rows.contains(where: { $0.relation == .atLeast }) else { return nil }
        let number = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($0.element, $0.offset) })
        let system = tight.map { row in
            Dictionary(uniqueKeysWithValues: program.rows[row].coefficients.compactMap { entry in
                entry.value.isZero ? nil : number[entry.key].map { ($0, entry.value) }
            })
        }
        guard let factors = SparseFactors(system) else { return nil }
        var values = [Rational](repeating: .zero, count: program.variableCount)
        for (variable, value) in zip(variables, factors.solved(tight.map { program.rows[$0].bound })) {
            guard !value.isNegative else { return nil }
            values[variable] = value
        }
        for row in program.rows {
            let sum = row.coefficients.reduce(Rational.zero) { values[$1.key].isZero ? $0 : $0 + $1.value * values[$1.key] }
            guard row.relation == .equal ? sum == row.bound : !(row.bound < sum) else { return nil }
        }
        self.values = values
        prices = program.objectives.map { objective in
            var prices = [Rational](repeating: .zero, count: program.rows.count)
            for (row, price) in zip(tight, factors.weights(for: variables.map { objective[$0] ?? .zero })) { prices[row] = price }
            return prices
        }
        guard isBest(program) else { return nil }
    }

    /// Whether the first objective that would be changed by more of a variable, or by more room in a row, falls by it.
    private func isBest(_ program: LinearProgram) -> Bool {
        var columns = [[(row: Int, coefficient: Rational)]](repeating: [], count: program.variableCount)
        for (number, row) in program.rows.enumerated() { for (variable, coefficient) in row.coefficients { columns[variable].append((number, coefficient)) } }
        /// The first change that is not zero, none being computed after it.
        func first(_ change: (Int) -> Rational) -> Rational { program.objectives.indices.lazy.map(change).first { !$0.isZero } ?? .zero }
        for (variable, column) in columns.enumerated() {
            let gain = first { objective in
                column.reduce(program.objectives[objective][variable] ?? .zero) { gain, entry in
                    let price = prices[objective][entry.row]
                    return price.isZero ? gain : gain - entry.coefficient * price
                }
            }
            if gain.isPositive { return false }
        }
        return program.rows.indices.allSatisfy { row in program.rows[row].relation == .equal || !first { prices[$0][row] }.isNegative }
    }

    func solution(of program: LinearProgram) -> LinearSolution {
        let objectives = program.objectives.map { $0.reduce(Rational.zero) { $0 + $1.value * values[$1.key] } }
        return LinearSolution(values: values, objectives: objectives, prices: prices)
    }
}
