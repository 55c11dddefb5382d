import Figures
import Products
import Solver
import Testing

@testable import Chain

@Suite("How complete a chain is")
struct CompletenessTests {
    private static let salt = Example.process("electrolysis", [[("salt", 5)]], [("chlorine", 3), ("soda", 4)])
    private static let plastic = Example.process("pvc", [[("chlorine", 3)], [("ethylene", 2)]], [("pvc", 4)])

    private func step(_ answer: ChainCompleteness, _ good: String) throws -> ChainCompleteness.Step {
        answer.steps[try #require(answer.situation.number(of: good))]
    }

    @Test("co-products come along: chlorine for the plastic brings more soda than is asked for")
    func coProducts() throws {
        let model = Example.model(
            [Self.salt, Self.plastic], [Example.capacity("a", "electrolysis", 300), Example.capacity("b", "pvc", 200)],
            [Example.flow(.demand, "pvc", 400), Example.flow(.demand, "soda", 100)])
        let answer = try #require(Example.completeness(model))
        // 400 of plastic are 100 runs: 300 of chlorine, from 100 runs that make 400 of soda.
        #expect(try step(answer, "chlorine").need == 300 && step(answer, "chlorine").verdict == .balanced)
        #expect(try step(answer, "soda").need == 100 && step(answer, "soda").verdict == .surplus)
        #expect(try step(answer, "salt").need == 500 && step(answer, "salt").verdict == .broughtIn)
        #expect(try step(answer, "pvc").verdict == .weak)
        #expect(answer.own.share == Rational(Ratio(numerator: 3, denominator: 4)))
        #expect(answer.own.limits == [.capacity(process: 1)])
        let growth = DemandGrowth(answer.situation, bringsIn: false)
        #expect(growth.shortages.map(\.factor) == [Rational(Ratio(numerator: 1, denominator: 2)), 1])
        #expect(growth.shortages[1].limits == [.capacity(process: 0)])
    }

    @Test("of two ways to make a good, the one that stands is taken first")
    func alternatives() throws {
        let model = Example.model(
            [
                Example.process("a", [[("ore", 1)]], [("x", 1)]), Example.process("b", [[("scrap", 2)]], [("x", 1)]),
                Example.process("end", [[("x", 1), ("y", 1)]], [("z", 1)]), Example.process("c", [[("ore", 3)]], [("y", 1)]),
            ],
            [Example.capacity("1", "b", 10), Example.capacity("2", "end", 30), Example.capacity("3", "c", 5)], [Example.flow(.demand, "z", 20)])
        let answer = try #require(Example.completeness(model))
        #expect(answer.requirement.plan.activities[1] == 10 && answer.requirement.plan.activities[3] == 5)
        #expect(try step(answer, "scrap").need == 20)
        #expect(answer.own.met[try #require(answer.situation.number(of: "z"))] == 15)
    }

    @Test("what is planned counts from its day on, and never for today")
    func planned() throws {
        let model = Example.model(
            [Self.plastic], [Example.capacity("late", "pvc", 100, planned: "2024-01-01"), Example.capacity("next", "pvc", 100, planned: "2025-01-01")],
            [Example.flow(.demand, "pvc", 100)])
        #expect(try step(#require(Example.completeness(model)), "pvc").verdict == .missing)
        #expect(try step(#require(Example.completeness(model, on: "2025-01-01")), "pvc").verdict == .balanced)
        let added = ProjectContribution.all(in: model, scope: Example.scope(model))
        #expect(added.map(\.holder) == ["next"] && added[0].after.own.share == 1 && added[0].before.own.share == 0)
        #expect(added[0].changes.map(\.after) == [.balanced])
    }

    @Test("at the end of a chain for which nobody declares a demand, its makers' full running stands for it")
    func assumed() throws {
        let model = Example.model([Self.salt, Self.plastic], [Example.capacity("b", "pvc", 40)], [])
        let answer = try #require(Example.completeness(model))
        #expect(try step(answer, "pvc").need == 40 && answer.situation.isDemandAssumed(#require(answer.situation.number(of: "pvc"))))
        #expect(try step(answer, "chlorine").verdict == .missing)
        #expect(answer.wanting.map { answer.situation.goods[$0.good].id } == ["chlorine"])
    }

    @Test("declared imports meet what the area cannot make, up to their limit")
    func imports() throws {
        let model = Example.model(
            [Self.salt, Self.plastic], [Example.capacity("b", "pvc", 40)],
            [Example.flow(.demand, "pvc", 40), Example.flow(.imports, "chlorine", 15), Example.flow(.imports, "ethylene", 100)])
        let answer = try #require(Example.completeness(model))
        #expect(answer.own.share == 0 && answer.supplied.share == Rational(Ratio(numerator: 1, denominator: 2)))
        // More could be brought in, or somebody could make it.
        #expect(answer.supplied.limits == [.supply(good: try #require(answer.situation.number(of: "chlorine"))), .capacity(process: 0)])
    }

    @Test("own use and exports are asked for like any demand; a stock is drawn like imports, and makes nothing by itself")
    func otherFlows() throws {
        let makers = [Example.capacity("a", "electrolysis", 300), Example.capacity("b", "pvc", 400)]
        let plain = [Example.flow(.demand, "pvc", 400)]
        func answer(_ flows: [GoodFlow]) throws -> ChainCompleteness {
            try #require(Example.completeness(Example.model([Self.salt, Self.plastic], makers, plain + flows)))
        }
        #expect(try step(answer([]), "chlorine").need == 300)
        let used = try answer([Example.flow(.ownUse, "chlorine", 60), Example.flow(.exports, "chlorine", 40)])
        #expect(try step(used, "chlorine").need == 400 && used.own.share.map { $0 < 1 } == true)
        // With 100 in stock the chlorine that is used and sent away leaves as much for the plastic as before.
        let stocked = try answer([Example.flow(.ownUse, "chlorine", 60), Example.flow(.exports, "chlorine", 40), Example.flow(.stock, "chlorine", 100)])
        #expect(stocked.supplied.share == 1 && stocked.own.share == used.own.share)
        #expect(try stocked.supplied.plan.brought[#require(stocked.situation.number(of: "chlorine"))] == 100)
    }

    @Test("one missing step takes its own part of what the steps can make, and all of the demand that they meet alone")
    func covered() throws {
        let model = Example.model(
            [Self.salt, Self.plastic], [Example.capacity("b", "pvc", 60)], [Example.flow(.demand, "pvc", 40), Example.flow(.demand, "soda", 1)])
        let answer = try #require(Example.completeness(model))
        // Chlorine and soda are missing; of the plastic there is more than enough, which counts as all.
        #expect(answer.covered == Rational(Ratio(numerator: 1, denominator: 3)) && answer.own.share == 0)
        let stops = DemandGrowth(answer.situation, bringsIn: false, count: 8).shortages
        #expect(stops.map(\.factor) == [0, Rational(Ratio(numerator: 3, denominator: 2))] && stops[0].limits == [.capacity(process: 0)])
    }

    @Test("goods made only of each other have no balance")
    func circle() {
        let model = Example.model(
            [Example.process("a", [[("x", 2)]], [("y", 1)]), Example.process("b", [[("y", 1)]], [("x", 1)])],
            [Example.capacity("a", "a", 5), Example.capacity("b", "b", 5)], [Example.flow(.demand, "x", 3)])
        #expect(Example.completeness(model) == nil)
    }
}
