import Figures

/// What is to be as large as possible under linear conditions, with variables that are never negative.
///
/// Solved exactly in fractions by the simplex method with Bland's rule, which never goes in circles: answers carry no
/// tolerance. Where the answer lies is first guessed in binary numbers, then proven in fractions (``ProvenCorner``): a wrong guess
/// costs time and changes nothing. What the rows leave no choice is taken out first (``ForcedVariables``), so that of a chain of hundreds of steps
/// only its choices and capacities are solved for.
///
/// Source: R. G. Bland, "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2 (1977).
public struct LinearProgram: Hashable, Sendable {
    /// How a row's sum stands to its bound.
    public enum Relation: Hashable, Sendable {
        case atMost, equal, atLeast
    }

    /// A condition: a sum of variables with their coefficients beside a bound.
    public struct Row: Hashable, Sendable {
        public var coefficients: [Int: Rational]
        public var relation: Relation
        public var bound: Rational

        public init(_ coefficients: [Int: Rational], _ relation: Relation, _ bound: Rational) {
            (self.coefficients, self.relation, self.bound) = (coefficients, relation, bound)
        }
    }

    /// Variables are numbered from 0.
    public var variableCount: Int
    public var rows: [Row]
    /// What to maximise, the most important first: each counts only where all before it are equal.
    public var objectives: [[Int: Rational]]

    public init(variables: Int, rows: [Row], maximising objectives: [[Int: Rational]]) {
        (variableCount, self.rows, self.objectives) = (variables, rows, objectives)
    }

    /// The best that the rows allow.
    ///
    /// - Parameter pricing: of how many objectives prices are told, the most important first.
    public func solved(pricing: Int = .max) -> LinearOutcome {
        let forced = ForcedVariables(self)
        guard !forced.isInfeasible else { return .infeasible }
        let (program, variables, rows) = forced.remaining()
        switch program.optimum() {
        case .optimal(let solution): return .optimal(forced.completed(solution, variables: variables, rows: rows, pricing: pricing))
        case let other: return other
        }
    }

    /// The best that the rows allow, with no variable taken out before.
    func optimum() -> LinearOutcome {
        guard rows.count > Self.smallest else { return SimplexTableau(self) { $0 }.optimum() }
        var guess = SimplexTableau(sized.program) { RoughNumber($0.approximate) }
        // A guess that does not end is near the optimum all the same.
        _ = guess.optimise(steps: 4 * (rows.count + variableCount))
        let corner = guess.corner
        if let proven = ProvenCorner(self, variables: corner.variables, tight: corner.tight) { return .optimal(proven.solution(of: self)) }
        let origin = SimplexTableau(self) { $0 }
        var tableau = origin
        return (tableau.take(basis: guess.basis) ? tableau : origin).optimum()
    }

    /// Programs of fewer rows are solved at once.
    private static let smallest = 20

    /// The same corners in sizes that binary numbers tell apart: the largest wish of each objective and the largest bound are 1.
    /// Bounds are moved by less than a millionth, each otherwise, so that no two rows run out at once.
    ///
    /// - Returns: with what bounds were divided by.
    var sized: (program: LinearProgram, scale: Rational) {
        var sized = self
        for (number, objective) in objectives.enumerated() {
            let largest = objective.values.map { max($0, -$0) }.max() ?? .one
            sized.objectives[number] = objective.mapValues { $0.divided(by: largest) ?? .zero }
        }
        let most = rows.map { max($0.bound, -$0.bound) }.filter(\.isPositive).max() ?? .one
        for row in rows.indices {
            let moved = Rational(Ratio(numerator: Int128(1 + (row * 61) % 97), denominator: 1_000_000_000))
            sized.rows[row].bound = (rows[row].bound.divided(by: most) ?? .zero) + moved
        }
        return (sized, most)
    }
}
