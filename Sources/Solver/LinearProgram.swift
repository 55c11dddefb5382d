/// What is to be as large as possible under linear conditions, with variables that are never negative.
///
/// Solved exactly in fractions by the simplex method with Bland's rule, which never goes in circles: answers carry no
/// tolerance. What the rows leave no choice is taken out first (``ForcedVariables``), so that of a chain of hundreds of steps
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
    public func solved() -> LinearOutcome {
        let forced = ForcedVariables(self)
        guard !forced.isInfeasible else { return .infeasible }
        let (program, variables, rows) = forced.remaining()
        var tableau = SimplexTableau(program)
        let isBounded = tableau.optimise()
        guard tableau.isFeasible else { return .infeasible }
        return isBounded ? .optimal(forced.completed(tableau.solution(), variables: variables, rows: rows)) : .unbounded
    }
}
