/// A square system of sparse rows, eliminated once and then solved for many right sides, from the left too. Exact.
///
/// Of the columns with fewest entries left the row with fewest is taken first, so that little is filled in.
struct SparseFactors {
    /// A pivot: its row as it was then, without the pivot itself, and by how much of it other rows were lowered.
    private struct Step {
        let row: Int
        let column: Int
        let pivot: Rational
        let rest: [(column: Int, value: Rational)]
        let lowered: [(row: Int, times: Rational)]
    }

    private var steps: [Step] = []
    private let size: Int

    /// - Parameter rows: as many as columns, which are numbered from 0.
    /// - Returns: `nil` where the rows do not tell every column.
    init?(_ rows: [[Int: Rational]]) {
        size = rows.count
        var rows = rows
        var holding = [Set<Int>](repeating: [], count: size)
        for (number, row) in rows.enumerated() { for column in row.keys { holding[column].insert(number) } }
        var open = Set(rows.indices)
        while let column = open.min(by: { (holding[$0].count, $0) < (holding[$1].count, $1) }) {
            guard let row = holding[column].min(by: { (rows[$0].count, $0) < (rows[$1].count, $1) }), let pivot = rows[row][column] else { return nil }
            open.remove(column)
            let rest = rows[row].filter { $0.key != column }.map { (column: $0.key, value: $0.value) }
            for entry in rows[row].keys { holding[entry].remove(row) }
            var lowered: [(row: Int, times: Rational)] = []
            for other in holding[column] {
                guard let times = rows[other][column]?.divided(by: pivot) else { continue }
                rows[other][column] = nil
                for (entry, value) in rest {
                    let left = (rows[other][entry] ?? .zero) - value * times
                    rows[other][entry] = left.isZero ? nil : left
                    if left.isZero { holding[entry].remove(other) } else { holding[entry].insert(other) }
                }
                lowered.append((other, times))
            }
            holding[column] = []
            steps.append(Step(row: row, column: column, pivot: pivot, rest: rest, lowered: lowered))
        }
    }

    /// By column, what makes every row come to its right side.
    func solved(_ right: [Rational]) -> [Rational] {
        var right = right
        for step in steps where !right[step.row].isZero { for (row, times) in step.lowered { right[row] = right[row] - right[step.row] * times } }
        var values = [Rational](repeating: .zero, count: size)
        for step in steps.reversed() {
            let left = step.rest.reduce(right[step.row]) { values[$1.column].isZero ? $0 : $0 - $1.value * values[$1.column] }
            values[step.column] = left.divided(by: step.pivot) ?? .zero
        }
        return values
    }

    /// By row, how often each has to be taken for every column to come to what is asked of it.
    func weights(for columns: [Rational]) -> [Rational] {
        var columns = columns
        var weights = [Rational](repeating: .zero, count: size)
        for step in steps {
            let weight = columns[step.column].divided(by: step.pivot) ?? .zero
            weights[step.row] = weight
            if !weight.isZero { for (column, value) in step.rest { columns[column] = columns[column] - weight * value } }
        }
        for step in steps.reversed() {
            weights[step.row] = step.lowered.reduce(weights[step.row]) { weights[$1.row].isZero ? $0 : $0 - weights[$1.row] * $1.times }
        }
        return weights
    }
}
