/// The state of the simplex method: rows solved for their basic variables, and what each objective would gain by the others.
///
/// Rows are sparse, since a good is touched by few processes. Feasibility is the first objective of all: it maximises the
/// negated sum of artificial variables, and the others count only where it is equal, so no second phase is needed.
struct SimplexTableau<Number: TableauNumber>: Sendable {
    private(set) var rows: [[Int: Number]] = []
    private(set) var bounds: [Number] = []
    private(set) var basis: [Int] = []
    /// By objective: what one more of each variable would gain. Feasibility first.
    private var gains: [[Int: Number]]
    private var totals: [Number]
    /// By row: the variable that began as its unit column, what lies beyond a least bound, and whether the row was turned to keep
    /// its bound positive.
    private var units: [(variable: Int, beyond: Int?, isTurned: Bool)] = []
    /// Variables that stand for what a row that is no upper bound lacks.
    private var artificial: Set<Int> = []
    private let variableCount: Int

    /// - Parameter number: a fraction as the tableau computes with it, of a row or bound or of an objective.
    init(_ program: LinearProgram, _ number: (Rational) -> Number) {
        variableCount = program.variableCount
        gains = [[:]] + program.objectives.map { $0.filter { !$0.value.isZero }.mapValues(number) }
        totals = gains.map { _ in .zero }
        var next = program.variableCount
        for row in program.rows {
            let isTurned = row.bound.isNegative
            var coefficients = row.coefficients.filter { !$0.value.isZero }.mapValues { isTurned ? -number($0) : number($0) }
            let bound = isTurned ? -number(row.bound) : number(row.bound)
            let isAtMost = row.relation == (isTurned ? .atLeast : .atMost)
            var beyond: Int?
            if row.relation != .equal, !isAtMost {
                coefficients[next] = -.one
                beyond = next
                next += 1
            }
            if !isAtMost {
                for (variable, coefficient) in coefficients { gains[0][variable, default: .zero] = gains[0][variable, default: .zero] + coefficient }
                totals[0] = totals[0] - bound
            }
            coefficients[next] = .one
            if !isAtMost { artificial.insert(next) }
            units.append((next, beyond, isTurned))
            basis.append(next)
            rows.append(coefficients)
            bounds.append(bound)
            next += 1
        }
    }

    var isFeasible: Bool { totals[0].isZero }

    /// Where it stands: the program's variables that are basic, and the rows that hold with equality for it.
    var corner: (variables: [Int], tight: [Int]) {
        let basic = Set(basis)
        let tight = units.indices.filter { !basic.contains(units[$0].variable) && !(units[$0].beyond.map(basic.contains) ?? false) }
        return (basis.filter { $0 < variableCount }, tight)
    }

    /// Improves until nothing does; `false` where an objective grows without end, or the steps are used up.
    ///
    /// The variable that gains most enters. Where that leads to no progress for long, the first that gains does, until there is
    /// some: Bland's rule never goes in circles, so it ends.
    mutating func optimise(steps: Int = .max) -> Bool {
        var (idle, count) = (0, 0)
        while let variable = idle < Self.patience ? steepest : first {
            guard count < steps, let row = leavingRow(for: variable) else { return false }
            idle = bounds[row].isZero ? idle + 1 : 0
            count += 1
            pivot(row, variable)
        }
        return true
    }

    /// Makes these variables basic where it can, rows and columns with few entries first, so that little is filled in.
    ///
    /// - Returns: whether the bounds are such as a tableau may stand at.
    mutating func take(basis wanted: [Int]) -> Bool {
        var open = Set(wanted).subtracting(basis)
        let kept = Set(wanted)
        var free = Set(basis.indices.filter { !kept.contains(basis[$0]) })
        while !open.isEmpty {
            var counts: [Int: Int] = [:]
            for row in free { for variable in rows[row].keys where open.contains(variable) { counts[variable, default: 0] += 1 } }
            guard let variable = counts.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
                let row = free.filter({ rows[$0][variable] != nil }).min(by: { (rows[$0].count, $0) < (rows[$1].count, $1) })
            else { break }
            pivot(row, variable)
            open.remove(variable)
            free.remove(row)
        }
        return bounds.allSatisfy { !$0.isNegative }
    }

    /// Moves bounds of rows that were not turned, and makes none negative again: the dual simplex method, from where nothing gains.
    mutating func move(bounds changes: [(row: Int, by: Number)]) {
        for (changed, change) in changes {
            let unit = units[changed].variable
            for row in rows.indices { if let coefficient = rows[row][unit] { bounds[row] = bounds[row] + coefficient * change } }
        }
        var count = 0
        while count < rows.count, let row = bounds.indices.min(by: { bounds[$0] < bounds[$1] }), bounds[row].isNegative {
            guard let variable = enteringVariable(for: row) else { return }
            pivot(row, variable)
            count += 1
        }
    }

    /// The variable by which a row below its bound is mended at the least cost; artificial ones stay out.
    private func enteringVariable(for row: Int) -> Int? {
        var best: (variable: Int, costs: [Number])?
        for (variable, coefficient) in rows[row] where coefficient.isNegative && !artificial.contains(variable) {
            let costs = gains.dropFirst().map { ($0[variable] ?? .zero).divided(by: coefficient) ?? .zero }
            if let known = best, (known.costs.lexicographicallyPrecedes(costs) || (known.costs == costs && known.variable < variable)) { continue }
            best = (variable, costs)
        }
        return best?.variable
    }

    /// Steps without progress before Bland's rule takes over.
    private static var patience: Int { 40 }

    /// The variable with the largest gain in the first objective in which any gains; about the largest, which does as well.
    private var steepest: Int? {
        var decided: Set<Int> = []
        for gains in gains {
            var best: (variable: Int, gain: Double)?
            for (variable, gain) in gains where !gain.isZero && decided.insert(variable).inserted {
                guard gain.isPositive else { continue }
                let size = gain.approximate
                if let known = best, (known.gain, variable) >= (size, known.variable) { continue }
                best = (variable, size)
            }
            if let best { return best.variable }
        }
        return nil
    }

    /// The first variable (Bland's rule) whose gains are positive in the first objective in which they are not zero.
    private var first: Int? {
        var decided: Set<Int> = []
        var best: Int?
        for gains in gains {
            for (variable, gain) in gains where !gain.isZero && decided.insert(variable).inserted {
                if gain.isPositive, best.map({ variable < $0 }) ?? true { best = variable }
            }
        }
        return best
    }

    /// The row that runs out first as a variable grows; of equals the one with the first basic variable.
    private func leavingRow(for variable: Int) -> Int? {
        var best: (row: Int, limit: Number)?
        for (row, coefficients) in rows.enumerated() {
            guard let coefficient = coefficients[variable], coefficient.isPositive, let limit = bounds[row].divided(by: coefficient) else { continue }
            if let known = best, (known.limit, basis[known.row]) <= (limit, basis[row]) { continue }
            best = (row, limit)
        }
        return best?.row
    }

    private mutating func pivot(_ row: Int, _ variable: Int) {
        guard let divisor = rows[row][variable], let factor = Number.one.divided(by: divisor) else { return }
        let pivotRow = rows[row].mapValues { $0 * factor }
        let bound = bounds[row] * factor
        (rows[row], bounds[row], basis[row]) = (pivotRow, bound, variable)
        for other in rows.indices where other != row {
            guard let times = rows[other][variable] else { continue }
            Self.subtract(pivotRow, times, from: &rows[other])
            bounds[other] = bounds[other] - bound * times
        }
        for objective in gains.indices {
            guard let times = gains[objective][variable] else { continue }
            Self.subtract(pivotRow, times, from: &gains[objective])
            totals[objective] = totals[objective] + bound * times
        }
    }

    private static func subtract(_ row: [Int: Number], _ times: Number, from target: inout [Int: Number]) {
        for (variable, coefficient) in row {
            let rest = (target[variable] ?? .zero) - coefficient * times
            target[variable] = rest.isZero ? nil : rest
        }
    }
}

extension SimplexTableau<Rational> {
    /// The best from where it stands.
    func optimum() -> LinearOutcome {
        var tableau = self
        let isBounded = tableau.optimise()
        guard tableau.isFeasible else { return .infeasible }
        return isBounded ? .optimal(tableau.solution) : .unbounded
    }

    /// What the tableau stands at.
    private var solution: LinearSolution {
        var values = [Rational](repeating: .zero, count: variableCount)
        for (row, variable) in basis.enumerated() where variable < variableCount { values[variable] = bounds[row] }
        let prices = gains.dropFirst().map { gains in
            units.map { unit in
                let gain = gains[unit.variable] ?? .zero
                return unit.isTurned ? gain : -gain
            }
        }
        return LinearSolution(values: values, objectives: Array(totals.dropFirst()), prices: prices)
    }
}
