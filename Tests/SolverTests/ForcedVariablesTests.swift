import Figures
import Testing

@testable import Solver

@Suite("A program made smaller has the solution and the prices of the whole")
struct ForcedVariablesTests {
    /// Goods made of earlier ones, some in two ways, with capacities, some of them 0; shares of what is asked for are wished.
    private static func chain(_ random: inout SplitMix64, goods: Int) -> LinearProgram {
        var (next, rows): (Int, [LinearProgram.Row]) = (goods, [])
        var balances = (0..<goods).map { [$0: Rational(-1)] }
        var (wish, sparing): ([Int: Rational], [Int: Rational]) = ([:], [:])
        func capacity() -> Rational { Rational(Bool.random(using: &random) ? Int.random(in: 0...20, using: &random) : 0) }
        for good in 0..<goods {
            sparing[good] = Rational(-Int.random(in: 1...5, using: &random))
            if good > 1 || Bool.random(using: &random) { rows.append(.init([good: 1], .atMost, capacity())) }
            for input in 0..<good where Int.random(in: 0...2, using: &random) == 0 {
                balances[input][good] = Rational(Ratio(numerator: Int128.random(in: 1...40, using: &random), denominator: 10))
            }
            if Int.random(in: 0...3, using: &random) == 0 {
                balances[good][next] = -2
                sparing[next] = -3
                rows.append(.init([next: 1], .atMost, capacity()))
                next += 1
            }
            if Int.random(in: 0...2, using: &random) == 0 || good == goods - 1 {
                let asked = Rational(Int.random(in: 1...9, using: &random))
                balances[good][next] = 1
                wish[next] = Rational.one.divided(by: asked)
                rows.append(.init([next: 1], .atMost, asked))
                next += 1
            }
        }
        rows += balances.map { .init($0, .atMost, .zero) }
        return LinearProgram(variables: next, rows: rows, maximising: [wish, sparing])
    }

    @Test("values hold, objectives are those of the whole program, prices prove the first", arguments: 0..<80)
    func same(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let program = Self.chain(&random, goods: Int.random(in: 2...9, using: &random))
        guard case .optimal(let whole) = SimplexTableau(program, { $0 }).optimum(), case .optimal(let solution) = program.solved() else {
            return #expect(Bool(false))
        }
        #expect(solution.objectives == whole.objectives)
        #expect(Corners.holds(solution.values, program))
        let prices = solution.prices[0]
        #expect(prices.allSatisfy { !$0.isNegative })
        #expect(zip(program.rows, prices).reduce(Rational.zero) { $0 + $1.0.bound * $1.1 } == solution.objectives[0])
        for variable in 0..<program.variableCount {
            let cost = zip(program.rows, prices).reduce(Rational.zero) { $0 + ($1.0.coefficients[variable] ?? .zero) * $1.1 }
            #expect(cost >= program.objectives[0][variable] ?? .zero)
        }
    }

    @Test("where each good is made in one way, the least that is needed leaves nothing to be solved")
    func nothingLeft() {
        // 3 of the second are asked for; it takes 2 of the first; the third joins both.
        let program = LinearProgram(
            variables: 3,
            rows: [.init([0: -1, 1: 2, 2: 1], .atMost, 0), .init([1: -1, 2: 4], .atMost, -3), .init([2: -1], .atMost, -5)],
            maximising: [[0: -1, 1: -1, 2: -1]])
        let forced = ForcedVariables(program)
        #expect(forced.remaining().variables.isEmpty && forced.remaining().rows.isEmpty)
        guard case .optimal(let solution) = program.solved() else { return #expect(Bool(false)) }
        #expect(solution.values == [51, 23, 5] && solution.objectives == [-79])
    }
}
