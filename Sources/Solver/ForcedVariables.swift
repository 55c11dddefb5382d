/// A linear program made smaller before it is solved: variables that other variables leave no choice are put in terms of them,
/// and rows that can never bind are left out. Exact, and undone afterwards: values and prices are those of the whole program.
///
/// Of a chain hardly more remains than the goods that are asked for, the choices between ways of making, and the capacities:
/// where there is one way to make each good, nothing at all is left to be solved.
struct ForcedVariables {
    /// How a variable or a row was taken out.
    private enum Removal {
        /// The variable is what the row leaves to it: the row holds with equality.
        case forced(Int, row: Int)
        /// The row allows nothing but 0.
        case fixed(Int, row: Int)
        /// More of it never helps: it stays 0.
        case idle(Int)
    }

    private var rows: [[Int: Rational]]
    private var bounds: [Rational]
    private let isEqual: [Bool]
    /// Whether a row was given as a least bound, and stands here negated.
    private let isTurned: [Bool]
    private var objectives: [[Int: Rational]]
    private var totals: [Rational]
    private var columns: [Set<Int>]
    private var isOpen: [Bool]
    private var removals: [(removal: Removal, row: [Int: Rational], bound: Rational, column: [Int: Rational], wishes: [Rational])] = []
    private(set) var isInfeasible = false

    init(_ program: LinearProgram) {
        isTurned = program.rows.map { $0.relation == .atLeast }
        isEqual = program.rows.map { $0.relation == .equal }
        rows = program.rows.map { row in
            let coefficients = row.coefficients.filter { !$0.value.isZero }
            return row.relation == .atLeast ? coefficients.mapValues { -$0 } : coefficients
        }
        bounds = program.rows.map { $0.relation == .atLeast ? -$0.bound : $0.bound }
        objectives = program.objectives.map { $0.filter { !$0.value.isZero } }
        totals = program.objectives.map { _ in .zero }
        columns = Array(repeating: [], count: program.variableCount)
        isOpen = Array(repeating: true, count: program.rows.count)
        for (number, row) in rows.enumerated() { for variable in row.keys { columns[variable].insert(number) } }
        reduce()
    }

    /// What is left, its variables and rows renumbered, with their numbers in the whole program.
    func remaining() -> (program: LinearProgram, variables: [Int], rows: [Int]) {
        let left = rows.indices.filter { isOpen[$0] }
        let kept = Set(left.flatMap { rows[$0].keys } + objectives.flatMap(\.keys)).sorted()
        let number = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.element, $0.offset) })
        func renumbered(_ sum: [Int: Rational]) -> [Int: Rational] {
            Dictionary(uniqueKeysWithValues: sum.compactMap { variable, value in number[variable].map { ($0, value) } })
        }
        let program = LinearProgram(
            variables: kept.count, rows: left.map { LinearProgram.Row(renumbered(rows[$0]), isEqual[$0] ? .equal : .atMost, bounds[$0]) },
            maximising: objectives.map(renumbered))
        return (program, kept, left)
    }

    /// The solution of the whole program from one of what was left.
    ///
    /// - Parameter pricing: of how many objectives prices are told.
    func completed(_ solution: LinearSolution, variables: [Int], rows left: [Int], pricing: Int) -> LinearSolution {
        let priced = objectives.indices.prefix(pricing)
        var values = [Rational](repeating: .zero, count: columns.count)
        for (index, variable) in variables.enumerated() { values[variable] = solution.values[index] }
        var prices = priced.map { _ in [Rational](repeating: .zero, count: rows.count) }
        for objective in priced {
            for (index, row) in left.enumerated() { prices[objective][row] = solution.prices[objective][index] }
        }
        for (removal, row, bound, column, wishes) in removals.reversed() {
            /// What a variable would gain at the prices found so far, but for the row that it went out with.
            func gain(_ objective: Int, besides row: Int) -> Rational {
                column.reduce(wishes[objective]) { $1.key == row ? $0 : $0 - $1.value * prices[objective][$1.key] }
            }
            switch removal {
            case .idle: break
            case .forced(let variable, let number):
                guard let own = row[variable] else { continue }
                let others = row.reduce(bound) { $1.key == variable ? $0 : $0 - $1.value * values[$1.key] }
                values[variable] = others.divided(by: own) ?? .zero
                for objective in priced { prices[objective][number] = gain(objective, besides: number).divided(by: own) ?? .zero }
            case .fixed(let variable, let number):
                guard let own = row[variable] else { continue }
                for objective in priced {
                    prices[objective][number] = max(.zero, gain(objective, besides: number).divided(by: own) ?? .zero)
                }
            }
        }
        for objective in priced {
            for row in isTurned.indices where isTurned[row] { prices[objective][row] = -prices[objective][row] }
        }
        return LinearSolution(values: values, objectives: zip(totals, solution.objectives).map { $0 + $1 }, prices: prices)
    }

    private mutating func reduce() {
        var waiting = Array(rows.indices)
        var isWaiting = Set(waiting)
        while let number = waiting.popLast() {
            isWaiting.remove(number)
            guard isOpen[number], !isInfeasible else { continue }
            for touched in look(at: number) where isOpen[touched] && isWaiting.insert(touched).inserted { waiting.append(touched) }
        }
        for variable in columns.indices where !columns[variable].isEmpty && isIdle(variable) { _ = drop(variable) }
        for number in rows.indices where isOpen[number] && isRedundant(number) { close(number) }
    }

    /// Takes out what a row allows to take out; returns the rows that changed.
    private mutating func look(at number: Int) -> [Int] {
        if isRedundant(number) {
            let variables = rows[number].keys
            close(number)
            return variables.flatMap { columns[$0] }
        }
        if rows[number].isEmpty {
            isInfeasible = bounds[number].isNegative || (isEqual[number] && !bounds[number].isZero)
            return []
        }
        if let only = rows[number].first, rows[number].count == 1, !isEqual[number], only.value.isPositive, bounds[number].isZero {
            return fix(only.key, by: number)
        }
        if let variable = forced(by: number) { return substitute(variable, by: number) }
        for variable in rows[number].keys.sorted() where isIdle(variable) { return drop(variable) }
        return []
    }

    /// Whether no values can break a row.
    private func isRedundant(_ number: Int) -> Bool {
        !isEqual[number] && !bounds[number].isNegative && rows[number].values.allSatisfy(\.isNegative)
    }

    /// Whether a variable only costs: no row and no objective gains by it.
    private func isIdle(_ variable: Int) -> Bool {
        columns[variable].allSatisfy { !isEqual[$0] && rows[$0][variable]?.isPositive == true }
            && objectives.allSatisfy { $0[variable].map(\.isNegative) ?? true }
    }

    /// The variable that a row leaves no choice: it alone serves what the others ask for, and nothing else would have more of it.
    private func forced(by number: Int) -> Int? {
        let serving = rows[number].filter { $0.value.isNegative }
        guard serving.count == 1, let variable = serving.first?.key, !bounds[number].isPositive else { return nil }
        if isEqual[number] { return variable }
        let isServingOnly = columns[variable].allSatisfy { $0 == number || (!isEqual[$0] && rows[$0][variable]?.isPositive == true) }
        return isServingOnly && objectives.allSatisfy { $0[variable].map(\.isNegative) ?? true } ? variable : nil
    }

    private mutating func substitute(_ variable: Int, by number: Int) -> [Int] {
        let row = rows[number], bound = bounds[number]
        guard let own = row[variable] else { return [] }
        note(.forced(variable, row: number), row, bound, variable)
        let touched = columns[variable].filter { $0 != number }
        close(number)
        for other in touched {
            guard let times = rows[other][variable]?.divided(by: own) else { continue }
            for (member, coefficient) in row { add(-coefficient * times, of: member, to: other) }
            bounds[other] = bounds[other] - bound * times
        }
        for objective in objectives.indices {
            guard let times = objectives[objective][variable]?.divided(by: own) else { continue }
            for (member, coefficient) in row {
                let sum = (objectives[objective][member] ?? .zero) - coefficient * times
                objectives[objective][member] = sum.isZero || member == variable ? nil : sum
            }
            totals[objective] = totals[objective] + bound * times
        }
        return Array(touched) + row.keys.flatMap { columns[$0] }
    }

    private mutating func fix(_ variable: Int, by number: Int) -> [Int] {
        note(.fixed(variable, row: number), rows[number], .zero, variable)
        close(number)
        return remove(variable)
    }

    private mutating func drop(_ variable: Int) -> [Int] {
        note(.idle(variable), [:], .zero, variable)
        return remove(variable)
    }

    private mutating func note(_ removal: Removal, _ row: [Int: Rational], _ bound: Rational, _ variable: Int) {
        let column = Dictionary(uniqueKeysWithValues: columns[variable].map { ($0, rows[$0][variable] ?? .zero) })
        removals.append((removal, row, bound, column, objectives.map { $0[variable] ?? .zero }))
    }

    private mutating func remove(_ variable: Int) -> [Int] {
        let touched = columns[variable]
        for row in touched { rows[row][variable] = nil }
        columns[variable] = []
        for objective in objectives.indices { objectives[objective][variable] = nil }
        return Array(touched)
    }

    private mutating func close(_ number: Int) {
        isOpen[number] = false
        for variable in rows[number].keys { columns[variable].remove(number) }
    }

    private mutating func add(_ amount: Rational, of variable: Int, to row: Int) {
        let sum = (rows[row][variable] ?? .zero) + amount
        rows[row][variable] = sum.isZero ? nil : sum
        if sum.isZero { columns[variable].remove(row) } else { columns[variable].insert(row) }
    }
}
