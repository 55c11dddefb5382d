import Figures
import Solver
import Testing

@testable import Chain

@Suite("What is switched off or taken to be built stands in the address")
struct ScopeAddressTests {
    private static let model = Example.model(
        [Example.process("making", [[("ore", 1)]], [("metal", 1)])],
        [Example.capacity("A/B + C 100%", "making", 6), Example.capacity("Other", "making", 2), Example.capacity("Planned", "making", 4, planned: "2025-03-01")],
        [Example.flow(.demand, "metal", 10)])

    @Test("and reads back from it, whatever signs the names hold")
    func roundTrip() throws {
        var scope = Example.scope(Self.model)
        scope.without = [.holder("A/B + C 100%"), .process("making")]
        scope.with = [ChainScope.Plan(holder: "Planned", day: Day("2025-03-01")!)]
        let text = scope.address.appending("good", "metal", "coverage").description
        let address = try #require(ChainAddress(text))
        var read = Example.scope(Self.model)
        #expect(read.take(from: address.path) == ["good", "metal", "coverage"])
        #expect(read == scope)
        var none = Example.scope(Self.model)
        #expect(none.take(from: ["good", "metal", "need"]) == ["good", "metal", "need"] && none == Example.scope(Self.model))
        #expect(none.take(from: ["without"]) == nil)
    }

    @Test("so that what is lost is a number: what was met before, less what is met without")
    func lost() throws {
        var scope = Example.scope(Self.model)
        let whole = try #require(ChainCompleteness(ChainSituation(Self.model, scope: scope)))
        scope.without = [.holder("A/B + C 100%")]
        let numbers = ChainNumbers(try #require(ChainCompleteness(ChainSituation(Self.model, scope: scope))), undisturbed: whole)
        let node = try #require(numbers.node(["lost", "supplied"], levels: 2))
        #expect(node.value == .ratio(Ratio(numerator: 3, denominator: 5)))
        #expect(node.operation == .difference && node.listed.map(\.address.chain?.path) == [["completeness", "supplied"], scope.address.path + ["completeness", "supplied"]])
        #expect(ChainNumbers(whole).node(["lost", "supplied"]) == nil)
    }

    @Test("a planned project that is taken to be built counts with what it has on its day")
    func built() throws {
        var scope = Example.scope(Self.model)
        #expect(ChainSituation(Self.model, scope: scope).capacity(of: 1) == Rational(8))
        scope.with = [ChainScope.Plan(holder: "Planned", day: Day("2025-03-01")!)]
        #expect(ChainSituation(Self.model, scope: scope).capacity(of: 1) == Rational(12))
    }
}
