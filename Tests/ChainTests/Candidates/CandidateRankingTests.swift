import Chain
import Figures
import Products
import Solver
import Testing

@Suite("Candidates are ranked by the sum of their ranks")
struct CandidateRankingTests {
    /// Values from 0 to 4, a third of them unknown, so that ties and gaps are many.
    static func random(_ candidates: Int, _ criteria: Int, _ generator: inout SplitMix64) -> [[Rational?]] {
        (0..<candidates).map { _ in
            (0..<criteria).map { _ in
                Int.random(in: 0..<3, using: &generator) == 0 ? nil : Rational(Int.random(in: 0...4, using: &generator))
            }
        }
    }

    @Test("the rank is one more than how many are known to be greater, the middle where it is not known; equal sums share a position")
    func worked() {
        let ranking = CandidateRanking([[5, 1], [3, nil], [3, 2], [nil, 2]])
        #expect(ranking.ranks.map { $0.map(\.description) } == [["1", "3"], ["2", "5/2"], ["2", "1"], ["5/2", "1"]])
        #expect(ranking.sums.map(\.description) == ["4", "9/2", "3", "7/2"])
        #expect(ranking.order == [2, 3, 0, 1])
        #expect(ranking.positions == [3, 4, 1, 2])
        let tied = CandidateRanking([[1], [1], [0]])
        #expect(tied.positions == [1, 1, 3] && tied.order == [0, 1, 2])
        #expect(tied.isShared(0) && tied.isShared(1) && !tied.isShared(2))
    }

    @Test("who gains in a criterion never falls, whoever else is there", arguments: 1...40)
    func monotone(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        var values = Self.random(2 + seed % 7, 1 + seed % 5, &generator)
        let before = CandidateRanking(values)
        let candidate = Int.random(in: values.indices, using: &generator), criterion = Int.random(in: values[0].indices, using: &generator)
        guard let value = values[candidate][criterion] else { return }
        values[candidate][criterion] = value + 1
        let after = CandidateRanking(values)
        #expect(after.positions[candidate] <= before.positions[candidate])
        #expect(after.sums[candidate] <= before.sums[candidate])
        for other in values.indices where other != candidate { #expect(after.sums[other] >= before.sums[other]) }
    }

    @Test("what is not known is no zero: a candidate without values stands in the middle", arguments: 1...10)
    func unknown(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let known = (0..<5).map { _ in [Rational(Int.random(in: 0...1000, using: &generator)) as Rational?] }
        let ranking = CandidateRanking(known + [[nil]])
        #expect(ranking.ranks[5][0] == Rational(7).divided(by: 2))
        #expect(ranking.positions[5] > 1 && ranking.positions[5] <= 6)
    }

    @Test("the order follows the sums, and positions count who is better", arguments: 1...20)
    func ordered(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let ranking = CandidateRanking(Self.random(8, 4, &generator))
        let sums = ranking.order.map { ranking.sums[$0] }
        #expect(sums == sums.sorted())
        for candidate in ranking.order { #expect(ranking.positions[candidate] == 1 + ranking.sums.count { $0 < ranking.sums[candidate] }) }
    }

    @Test("the neighbours of a step make what it takes, or take what it makes")
    func neighbours() throws {
        let evidence = Evidence(.assumed, source: "test")
        func process(_ id: String, _ inputs: [String], _ output: String, class code: String? = nil) -> ProductionProcess {
            ProductionProcess(
                id: id, name: LocalizedText(same: id), inputs: inputs.map { ProcessInput([GoodQuantity($0, 1)]) }, outputs: [GoodQuantity(output, 1)],
                industryClass: code, evidence: evidence)
        }
        let model = ChainModel(
            processes: [process("a", ["ore"], "metal"), process("b", ["metal"], "foil", class: "3252"), process("c", ["foil"], "cell"), process("d", ["cell"], "pack")])
        let chain = ChainDefinition(id: "x", name: LocalizedText(same: "x"), processes: ["a", "b", "c", "d"])
        let step = try #require(StepNeighbours("foil", of: chain, in: model))
        #expect(step.makers == ["b"] && step.inputs == ["metal"] && step.neighbours == ["a", "c"] && step.industryClass == "3252")
        #expect(StepNeighbours("gold", of: chain, in: model) == nil)
    }
}
