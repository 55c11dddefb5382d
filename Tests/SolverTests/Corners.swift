@testable import Solver

/// A slow, obvious oracle: tries every corner where as many rows or signs hold with equality as there are variables.
struct Corners {
    let best: Rational?

    init(_ program: LinearProgram) {
        var planes = program.rows.map { row in ((0..<program.variableCount).map { row.coefficients[$0] ?? .zero }, row.bound) }
        for variable in 0..<program.variableCount {
            planes.append(((0..<program.variableCount).map { $0 == variable ? Rational.one : .zero }, .zero))
        }
        var best: Rational?
        Self.choose(program.variableCount, of: planes.count) { chosen in
            guard let point = Self.meeting(chosen.map { planes[$0] }), Self.holds(point, program) else { return }
            let value = zip(point.indices, point).reduce(Rational.zero) { $0 + (program.objectives[0][$1.0] ?? .zero) * $1.1 }
            best = best.map { max($0, value) } ?? value
        }
        self.best = best
    }

    static func holds(_ point: [Rational], _ program: LinearProgram) -> Bool {
        guard point.allSatisfy({ !$0.isNegative }) else { return false }
        return program.rows.allSatisfy { row in
            let sum = row.coefficients.reduce(Rational.zero) { $0 + $1.value * point[$1.key] }
            return switch row.relation {
            case .atMost: sum <= row.bound
            case .equal: sum == row.bound
            case .atLeast: sum >= row.bound
            }
        }
    }

    /// Gauss elimination; `nil` where the planes do not meet in one point.
    private static func meeting(_ planes: [([Rational], Rational)]) -> [Rational]? {
        var rows = planes
        for column in rows.indices {
            guard let pivot = rows.indices.first(where: { $0 >= column && !rows[$0].0[column].isZero }) else { return nil }
            rows.swapAt(column, pivot)
            let divisor = rows[column].0[column]
            rows[column] = (rows[column].0.map { $0.divided(by: divisor)! }, rows[column].1.divided(by: divisor)!)
            for other in rows.indices where other != column {
                let times = rows[other].0[column]
                rows[other] = (zip(rows[other].0, rows[column].0).map { $0 - $1 * times }, rows[other].1 - rows[column].1 * times)
            }
        }
        return rows.map(\.1)
    }

    private static func choose(_ count: Int, of total: Int, _ visit: ([Int]) -> Void) {
        func extend(_ chosen: [Int], from first: Int) {
            if chosen.count == count { return visit(chosen) }
            guard first < total else { return }
            for next in first..<total { extend(chosen + [next], from: next + 1) }
        }
        extend([], from: 0)
    }
}
