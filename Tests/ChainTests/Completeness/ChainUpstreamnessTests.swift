import Chain
import Figures
import Products
import Solver
import Testing

@Suite("Upstreamness of a chain's goods from its flows")
struct ChainUpstreamnessTests {
    private static let evidence = Evidence(.assumed, source: "test")

    private static func good(_ id: String) -> Good { Good(id: id, name: LocalizedText(same: id), unit: .named("t") ?? .item) }

    private static func process(_ id: String, _ inputs: [(String, ExactDecimal)], _ outputs: [(String, ExactDecimal)]) -> ProductionProcess {
        ProductionProcess(
            id: id, name: LocalizedText(same: id), inputs: inputs.map { ProcessInput([GoodQuantity($0.0, $0.1, evidence: evidence)]) },
            outputs: outputs.map { GoodQuantity($0.0, $0.1, evidence: evidence) }, takesUnlisted: true, evidence: evidence)
    }

    private static func upstreamness(_ processes: [ProductionProcess], demand: [(String, ExactDecimal)]) throws -> (ChainUpstreamness, ChainSituation) {
        let day = try #require(Day("2024-08-20"))
        let chain = ChainDefinition(id: "x", name: LocalizedText(same: "x"), processes: processes.map(\.id))
        let model = ChainModel(
            goods: Set(processes.flatMap(\.goods)).sorted().map(good), processes: processes, chains: [chain],
            flows: demand.map { GoodFlow(.demand, good: $0.0, place: "here", quantity: $0.1, from: day, evidence: evidence) })
        let situation = ChainSituation(model, scope: ChainScope(chain: chain, area: "here", places: ["here"], day: day, today: day))
        let completeness = try #require(ChainCompleteness(situation))
        let upstreamness = try #require(ChainUpstreamness(completeness))
        return (upstreamness, situation)
    }

    @Test("the worked example has its printed values, though two goods go into each other")
    func worked() throws {
        let (found, situation) = try Self.upstreamness(
            [
                Self.process("p1", [], [("g1", 1)]), Self.process("p2", [("g1", ExactDecimal(millionths: 400_000)), ("g3", ExactDecimal(millionths: 100_000))], [("g2", 1)]),
                Self.process("p3", [("g1", ExactDecimal(millionths: 100_000)), ("g2", ExactDecimal(millionths: 500_000))], [("g3", 1)]),
            ], demand: [("g1", 10), ("g2", 20), ("g3", 100)])
        let values = ["g1", "g2", "g3"].map { situation.number(of: $0).flatMap { found.values[$0] }?.rounded(places: 6).description }
        #expect(values == ["2.308617", "1.819549", "1.124871"])
    }

    @Test("what co-products draw counts by their masses, and every term follows from the lines below it")
    func terms() throws {
        let (found, situation) = try Self.upstreamness(
            [Self.process("split", [("salt", 2)], [("chlorine", 1), ("soda", 3)]), Self.process("use", [("chlorine", 1)], [("plastic", 1)])],
            demand: [("plastic", 5), ("soda", 15)])
        let salt = try #require(situation.number(of: "salt"))
        // Chlorine is two steps from use, soda one; a quarter of the salt goes to chlorine.
        #expect(found.values[salt] == Rational(9).divided(by: 4))
        let node = found.node(salt)
        #expect(node.operation == .oneMore && node.listed.count == 2)
        let sum = node.listed.compactMap { Rational($0.value) }.reduce(Rational.one, +)
        #expect(Rational(node.value) == sum)
        for term in node.listed {
            #expect(term.listed.compactMap { Rational($0.value) }.reduce(Rational.one, *) == Rational(term.value))
        }
    }

    @Test("what is not needed has none")
    func unneeded() throws {
        let (found, situation) = try Self.upstreamness([Self.process("p", [("a", 1)], [("b", 1)]), Self.process("q", [("c", 1)], [("d", 1)])], demand: [("b", 1)])
        #expect(situation.number(of: "c").flatMap { found.values[$0] } == nil)
        #expect(situation.number(of: "a").flatMap { found.values[$0] } == 2)
    }
}
