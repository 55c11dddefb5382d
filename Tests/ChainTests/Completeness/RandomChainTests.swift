import Figures
import Products
import Solver
import Testing

@testable import Chain

@Suite("Balances of random chains")
struct RandomChainTests {
    /// Goods 0…6 of which the first two are raw; a process makes its good, perhaps with a by-product, of earlier ones.
    private static func chain(_ random: inout SplitMix64) -> ChainModel {
        var processes: [ProductionProcess] = []
        for good in 2...5 {
            let inputs = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                (0..<Int.random(in: 1...2, using: &random)).map { _ in ("g\(Int.random(in: 0..<good, using: &random))", Int.random(in: 1...3, using: &random)) }
            }.map { alternatives in alternatives.count == 2 && alternatives[0].0 == alternatives[1].0 ? [alternatives[0]] : alternatives }
            var outputs = [("g\(good)", Int.random(in: 1...2, using: &random))]
            if Bool.random(using: &random) { outputs.append(("by\(good)", 1)) }
            processes.append(Example.process("p\(good)", inputs, outputs))
        }
        let capacities = processes.map { Example.capacity("h", $0.id, Int.random(in: 0...4, using: &random)) }
        // Each declared, if with nothing: where none is, a demand that is assumed grows with the capacity.
        let none = [2, 4].map { Example.flow(.demand, "g\($0)", 0) }
        let flows = none + [Example.flow(.demand, "g5", Int.random(in: 1...6, using: &random)), Example.flow(.demand, "g3", Int.random(in: 0...3, using: &random))]
        return Example.model(processes, capacities, flows)
    }

    @Test("no good is used or met beyond what is made and brought in, and nobody runs above capacity", arguments: 0..<40)
    func conserved(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let answer = try #require(Example.completeness(Self.chain(&random)))
        let situation = answer.situation
        for good in situation.goods.indices {
            let own = answer.own.plan, required = answer.requirement.plan
            #expect(own.made(good, in: situation) + own.brought[good] >= own.drawn(good, in: situation) + answer.own.met[good])
            #expect(required.made(good, in: situation) + required.brought[good] >= answer.requirement.needs[good])
            #expect(answer.own.met[good] <= situation.demand(of: good))
        }
        for process in situation.processes.indices { #expect(answer.own.plan.activities[process] <= situation.runs(of: process)) }
    }

    @Test("completeness never falls as capacity grows", arguments: 0..<40)
    func monotone(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        var model = Self.chain(&random)
        let before = try #require(Example.completeness(model))
        let grown = Int.random(in: 0..<model.capacities.count, using: &random)
        model.capacities[grown].quantity += ExactDecimal(Int.random(in: 1...3, using: &random))
        let after = try #require(Example.completeness(model))
        #expect(try #require(after.own.share) >= #require(before.own.share))
        #expect(try #require(after.supplied.share) >= #require(before.supplied.share))
        #expect(try #require(before.supplied.share) >= #require(before.own.share))
    }

    @Test("no plan of whole and half runs that could be tried meets more", arguments: 0..<25)
    func enumerated(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let answer = try #require(Example.completeness(Self.chain(&random)))
        let best = EnumeratedPlans(answer.situation).best
        #expect(try #require(answer.own.share) >= best)
    }
}
