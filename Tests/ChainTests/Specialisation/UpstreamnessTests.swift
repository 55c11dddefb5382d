import Chain
import Testing

@Suite("How far an industry is from final use")
struct UpstreamnessTests {
    private let coefficients = [0, 0.4, 0.1, 0, 0, 0.5, 0, 0.1, 0]

    @Test("the output and upstreamness of the worked example agree to the printed digits")
    func worked() throws {
        let found = try Upstreamness(coefficients: coefficients, finalDemand: [10, 20, 100])
        #expect(found.output.map(\.printed) == [50.210526, 73.684211, 107.368421])
        #expect(found.values.map(\.printed) == [2.308617, 1.819549, 1.124871])
        #expect(found.tolerance < 1e-12)
    }

    @Test("a plain chain counts its steps; without any use in between all are 1 from final use")
    func chain() throws {
        let chain = try Upstreamness(coefficients: [0, 1, 0, 0, 0, 1, 0, 0, 0], output: [1, 1, 1])
        #expect(chain.values == [3, 2, 1])
        #expect(try Upstreamness(coefficients: [0, 0, 0, 0], output: [5, 6]).values == [1, 1])
    }

    @Test("it agrees with the sum over ever longer chains, within its tolerance")
    func series() throws {
        var generator = SplitMix64(seed: 7)
        let size = 25
        let coefficients = (0..<size * size).map { _ in Double.random(in: 0...0.03, using: &generator) }
        let demand = (0..<size).map { _ in Double.random(in: 1...100, using: &generator) }
        let found = try Upstreamness(coefficients: coefficients, finalDemand: demand)
        var (sum, term) = ([Double](repeating: 0, count: size), [Double](repeating: 1, count: size))
        for _ in 0..<400 {
            for index in 0..<size { sum[index] += term[index] }
            term = (0..<size).map { row in
                (0..<size).reduce(0) { $0 + coefficients[row * size + $1] * found.output[$1] / found.output[row] * term[$1] }
            }
        }
        for index in 0..<size { #expect(abs(sum[index] - found.values[index]) <= found.tolerance + 1e-12) }
    }

    @Test("where the mathematics has no answer, it says why", arguments: [
        ([1.0, 0, 0, 0], [1.0, 1], UpstreamnessUndefined.singular), ([0, 2, 1, 0], [1, 1], .usesMoreThanItMakes(industry: 0)),
        ([0, 0, 0, 0], [1, 0], .noOutput(0, industry: 1)), ([0, -0.5, 0, 0], [1, 1], .noCoefficient(-0.5, from: 0, to: 1)),
        ([0, 0, 0], [1, 1], .wrongCount(3, industries: 2)),
    ])
    func undefined(coefficients: [Double], output: [Double], reason: UpstreamnessUndefined) {
        #expect(throws: reason) { try Upstreamness(coefficients: coefficients, output: output) }
    }

    @Test("coefficients that leave no output are refused before any output is computed")
    func noOutput() {
        #expect(throws: UpstreamnessUndefined.singular) { try Upstreamness(coefficients: [1, 0, 0, 0], finalDemand: [1, 1]) }
        #expect(throws: UpstreamnessUndefined.wrongCount(1, industries: 2)) { try Upstreamness(coefficients: [1], finalDemand: [1, 1]) }
    }
}
