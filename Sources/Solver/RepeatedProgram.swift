/// A linear program that is solved again and again with less room in some of its rows.
///
/// What has no choice is taken out once, and each time only what the narrower rows change is guessed anew, by the dual simplex
/// method in binary numbers from where nothing is narrower; the answer is proven in fractions each time.
public struct RepeatedProgram: Sendable {
    private let program: LinearProgram
    /// By row of the whole program, its row in what is left of it.
    private let rows: [Int: Int]
    private let guess: SimplexTableau<RoughNumber>
    private let scale: Rational

    /// - Parameter program: of which the first objective counts; its rows are no least bounds, and their bounds not negative.
    /// - Returns: `nil` for other programs, and for those that have no solution.
    public init?(_ program: LinearProgram) {
        guard !program.rows.contains(where: { $0.relation == .atLeast || $0.bound.isNegative }) else { return nil }
        let forced = ForcedVariables(
            LinearProgram(variables: program.variableCount, rows: program.rows, maximising: Array(program.objectives.prefix(1))))
        guard !forced.isInfeasible else { return nil }
        let remaining = forced.remaining()
        self.program = remaining.program
        rows = Dictionary(uniqueKeysWithValues: remaining.rows.enumerated().map { ($0.element, $0.offset) })
        let (sized, scale) = remaining.program.sized
        var guess = SimplexTableau(sized) { RoughNumber($0.approximate) }
        _ = guess.optimise(steps: 4 * (sized.rows.count + sized.variableCount))
        (self.guess, self.scale) = (guess, scale)
    }

    /// The most of the first objective with these bounds instead, by row; `nil` where the rows then contradict each other, or it
    /// grows without end.
    ///
    /// - Parameter bounds: each not negative, and not above what it was.
    public func most(within bounds: [Int: Rational]) -> Rational? {
        var narrower = program
        var changes: [(row: Int, by: RoughNumber)] = []
        // A row that was taken out had no room, or can never bind.
        for (row, bound) in bounds {
            guard let left = rows[row] else { continue }
            let change = (bound - narrower.rows[left].bound).divided(by: scale) ?? .zero
            changes.append((left, RoughNumber(change.approximate)))
            narrower.rows[left].bound = bound
        }
        var guess = guess
        guess.move(bounds: changes)
        let corner = guess.corner
        if let proven = ProvenCorner(narrower, variables: corner.variables, tight: corner.tight) { return proven.solution(of: narrower).objectives[0] }
        guard case .optimal(let solution) = narrower.optimum() else { return nil }
        return solution.objectives[0]
    }
}
