import Testing

@testable import Solver

@Suite("Where an optimum is guessed, and proven in fractions")
struct ProvenCornerTests {
    private static func of(_ numerator: Int, _ denominator: Int) -> Rational { Rational(numerator).divided(by: Rational(denominator)) ?? .zero }

    /// Goods made of earlier ones with losses, some in two ways, of which the last are asked for; more rows than are solved at once.
    static func program(_ random: inout SplitMix64, wishes: Int) -> LinearProgram {
        let goods = Int.random(in: 12...30, using: &random)
        var rows: [LinearProgram.Row] = []
        var balances = [[Int: Rational]](repeating: [:], count: goods)
        var count = 0
        for good in 0..<goods {
            for _ in 0...Int.random(in: 0...1, using: &random) {
                balances[good][count] = Rational(-1)
                for _ in 0..<Int.random(in: 0...3, using: &random) where good > 0 {
                    balances[Int.random(in: 0..<good, using: &random)][count] = of(Int.random(in: 1...30, using: &random), 10)
                }
                rows.append(.init([count: 1], .atMost, Rational(Int.random(in: 0...40, using: &random))))
                count += 1
            }
        }
        var wish: [Int: Rational] = [:]
        for good in goods - 4..<goods {
            balances[good][count] = 1
            rows.append(.init([count: 1], .atMost, Rational(Int.random(in: 1...30, using: &random))))
            wish[count] = of(1, Int.random(in: 1...9, using: &random))
            count += 1
        }
        rows += balances.map { .init($0, .atMost, .zero) }
        let sparing = Dictionary(uniqueKeysWithValues: (0..<count - 4).map { ($0, Rational(-1)) })
        return LinearProgram(variables: count, rows: rows, maximising: Array([wish, sparing].prefix(wishes)))
    }

    @Test("is the optimum that the simplex method in fractions finds, with prices that prove it", arguments: 0..<60)
    func same(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let program = Self.program(&random, wishes: 2)
        guard case .optimal(let plain) = SimplexTableau(program, { $0 }).optimum(), case .optimal(let solution) = program.optimum() else {
            return #expect(Bool(false))
        }
        #expect(solution.objectives == plain.objectives && Corners.holds(solution.values, program))
        let prices = solution.prices[0]
        #expect(prices.allSatisfy { !$0.isNegative })
        #expect(zip(program.rows, prices).reduce(Rational.zero) { $0 + $1.0.bound * $1.1 } == solution.objectives[0])
    }

    @Test("is refused where it is none, where the rows do not allow it, and where there is a better one")
    func refused() {
        // max x + y; x + 2y ≤ 4, 3x + y ≤ 6.
        let program = LinearProgram(
            variables: 2, rows: [.init([0: 1, 1: 2], .atMost, 4), .init([0: 3, 1: 1], .atMost, 6)], maximising: [[0: 1, 1: 1]])
        #expect(ProvenCorner(program, variables: [0, 1], tight: [0, 1])?.solution(of: program).values == [Self.of(8, 5), Self.of(6, 5)])
        #expect(ProvenCorner(program, variables: [], tight: []) == nil)
        #expect(ProvenCorner(program, variables: [0], tight: [0]) == nil)
        #expect(ProvenCorner(program, variables: [0], tight: [0, 1]) == nil)
        let twice = LinearProgram(variables: 2, rows: [.init([0: 1, 1: 1], .atMost, 4), .init([0: 2, 1: 2], .atMost, 8)], maximising: [[0: 1]])
        #expect(ProvenCorner(twice, variables: [0, 1], tight: [0, 1]) == nil)
    }

    @Test("factors solve a system from both sides, and are none where rows do not tell every column", arguments: 0..<40)
    func factors(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let size = Int.random(in: 1...8, using: &random)
        let rows = (0..<size).map { _ in
            Dictionary(uniqueKeysWithValues: (0..<size).compactMap { column in
                Int.random(in: 0..<3, using: &random) == 0 ? nil : (column, Rational(Int.random(in: 1...9, using: &random)))
            })
        }
        let sides = (0..<size).map { _ in Rational(Int.random(in: -9...9, using: &random)) }
        guard let factors = SparseFactors(rows) else { return }
        let values = factors.solved(sides), weights = factors.weights(for: sides)
        for (row, side) in zip(rows, sides) { #expect(row.reduce(Rational.zero) { $0 + $1.value * values[$1.key] } == side) }
        for (column, side) in sides.enumerated() {
            #expect(rows.indices.reduce(Rational.zero) { $0 + (rows[$1][column] ?? .zero) * weights[$1] } == side)
        }
        #expect(SparseFactors(Array(rows.dropLast()) + [rows[0].mapValues { $0 * 2 }]) == nil || size == 1)
    }

    @Test("a program solved again with less room comes to what it would come to afresh", arguments: 0..<40)
    func narrower(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let program = Self.program(&random, wishes: 1)
        let repeated = try #require(RepeatedProgram(program))
        for _ in 0..<6 {
            let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 0..<program.rows.count, using: &random) }
            let bounds = Dictionary(uniqueKeysWithValues: Set(rows).map { ($0, program.rows[$0].bound * Self.of(Int.random(in: 0...3, using: &random), 4)) })
            var afresh = program
            for (row, bound) in bounds { afresh.rows[row].bound = bound }
            guard case .optimal(let solution) = SimplexTableau(afresh, { $0 }).optimum() else { return #expect(Bool(false)) }
            #expect(repeated.most(within: bounds) == solution.objectives[0])
        }
    }

    @Test("a program with a least bound is not solved again")
    func least() {
        #expect(RepeatedProgram(LinearProgram(variables: 1, rows: [.init([0: 1], .atLeast, 1)], maximising: [[0: -1]])) == nil)
    }
}
