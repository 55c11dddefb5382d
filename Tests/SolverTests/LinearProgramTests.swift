import Figures
import Testing

@testable import Solver

@Suite("Linear programs are solved exactly")
struct LinearProgramTests {
    @Test("a textbook program with its dual prices")
    func textbook() throws {
        // max 3x + 5y; x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 (Hillier and Lieberman, Introduction to Operations Research, Wyndor Glass).
        let program = LinearProgram(
            variables: 2,
            rows: [
                .init([0: 1], .atMost, 4), .init([1: 2], .atMost, 12), .init([0: 3, 1: 2], .atMost, 18),
            ], maximising: [[0: 3, 1: 5]])
        guard case .optimal(let solution) = program.solved() else { return #expect(Bool(false)) }
        #expect(solution.values == [2, 6] && solution.objectives == [36])
        #expect(solution.prices == [[0, Rational(Ratio(numerator: 3, denominator: 2)), 1]])
    }

    @Test("contradictions and endless growth are told apart")
    func outcomes() {
        #expect(LinearProgram(variables: 1, rows: [.init([0: 1], .atMost, 1), .init([0: 1], .atLeast, 2)], maximising: [[0: 1]]).solved() == .infeasible)
        #expect(LinearProgram(variables: 1, rows: [.init([0: 1], .atLeast, 2)], maximising: [[0: 1]]).solved() == .unbounded)
    }

    @Test("Beale's program, on which the plain simplex method goes in circles, ends")
    func cycling() throws {
        // E. M. L. Beale, "Cycling in the dual simplex algorithm", Naval Research Logistics Quarterly 2 (1955).
        func of(_ numerator: Int, _ denominator: Int) -> Rational { Rational(Ratio(numerator: Int128(numerator), denominator: Int128(denominator))) }
        let program = LinearProgram(
            variables: 4,
            rows: [
                .init([0: of(1, 4), 1: -60, 2: of(-1, 25), 3: 9], .atMost, 0), .init([0: of(1, 2), 1: -90, 2: of(-1, 50), 3: 3], .atMost, 0),
                .init([2: 1], .atMost, 1),
            ], maximising: [[0: of(3, 4), 1: -150, 2: of(1, 50), 3: -6]])
        guard case .optimal(let solution) = program.solved() else { return #expect(Bool(false)) }
        #expect(solution.objectives == [of(1, 20)])
    }

    @Test("the best of random programs is the best of all their corners, and the prices prove it", arguments: 0..<60)
    func corners(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let variables = 3
        var rows = (0..<3).map { _ in
            LinearProgram.Row(
                Dictionary(uniqueKeysWithValues: (0..<variables).map { ($0, Rational(Int.random(in: -3...5, using: &random))) }),
                [.atMost, .atMost, .equal, .atLeast][Int.random(in: 0...3, using: &random)], Rational(Int.random(in: -4...12, using: &random)))
        }
        rows += (0..<variables).map { .init([$0: 1], .atMost, Rational(Int.random(in: 1...9, using: &random))) }
        let wish = Dictionary(uniqueKeysWithValues: (0..<variables).map { ($0, Rational(Int.random(in: -4...6, using: &random))) })
        let program = LinearProgram(variables: variables, rows: rows, maximising: [wish])
        let best = Corners(program).best
        guard case .optimal(let solution) = program.solved() else { return #expect(best == nil && program.solved() == .infeasible) }
        #expect(solution.objectives[0] == best)
        #expect(Corners.holds(solution.values, program))
        // Strong duality: bounds times prices are the optimum.
        let dual = zip(rows, solution.prices[0]).reduce(Rational.zero) { $0 + $1.0.bound * $1.1 }
        #expect(dual == best)
    }

    @Test("a later wish counts only where all before it are equal")
    func order() {
        let program = LinearProgram(
            variables: 2, rows: [.init([0: 1, 1: 1], .atMost, 10)], maximising: [[0: 1, 1: 1], [1: 1], [0: 100]])
        guard case .optimal(let solution) = program.solved() else { return #expect(Bool(false)) }
        #expect(solution.values == [0, 10] && solution.objectives == [10, 10, 0])
    }
}
