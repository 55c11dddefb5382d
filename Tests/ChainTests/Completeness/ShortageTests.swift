import Figures
import Products
import Solver
import Testing

@testable import Chain

@Suite("What runs short as demand grows")
struct ShortageTests {
    @Test("is told by what there is of it over what today's demand takes, down to what one run makes and takes")
    func told() throws {
        let model = Example.model(
            [
                Example.process("foil", [[("copper", 1)]], [("foil", 2)]), Example.process("cells", [[("foil", 3)], [("salt", 1)]], [("cell", 5)]),
                Example.process("packs", [[("cell", 4)]], [("pack", 1)]),
            ],
            [Example.capacity("a", "foil", 60), Example.capacity("b", "cells", 400), Example.capacity("c", "packs", 90)],
            [Example.flow(.demand, "cell", 20), Example.flow(.demand, "pack", 15)])
        let numbers = ChainNumbers(try #require(Example.completeness(model))).growing()
        let factor = try #require(numbers.node(["shortage", "own", "1"], levels: 9))
        // 30 runs of foil; a cell takes 3/5 of foil, which is 3/10 of a run; 20 cells and 15 packs of four take 24 runs.
        #expect(factor.value == .exact(try ExactDecimal(parsing: "1.25")) && factor.operation == .quotient)
        #expect(factor.listed.map(\.value) == [.exact(30), .exact(24)])
        #expect(numbers.node(["shortage", "own", "1", "good", "cell"])?.value == .exact(try ExactDecimal(parsing: "0.3")))
        #expect(numbers.node(["shortage", "own", "1", "good", "pack"])?.value == .exact(try ExactDecimal(parsing: "1.2")))
        #expect(numbers.node(["shortage", "own", "1", "capacity", "foil"])?.value == .exact(1))
        #expect(numbers.node(["shortage", "own", "1", "good", "salt"]) == nil && numbers.node(["shortage", "own", "9"]) == nil)
        #expect(numbers.node(["shortage", "need", "1"]) == nil && numbers.node(["shortage", "own", "1", "weather", "cell"]) == nil)
        #expect(factor.title.en == "foil: times the demand of today before it runs short, by its own making")
    }

    @Test("of two makers who hold a good back together, both stand in what there is")
    func together() throws {
        let model = Example.model(
            [Example.process("old", [[("ore", 1)]], [("x", 2)]), Example.process("new", [[("scrap", 1)]], [("x", 3)])],
            [Example.capacity("a", "old", 10), Example.capacity("b", "new", 30)], [Example.flow(.demand, "x", 80)])
        let numbers = ChainNumbers(try #require(Example.completeness(model))).growing()
        let factor = try #require(numbers.node(["shortage", "own", "1"]))
        #expect(factor.value == .exact(try ExactDecimal(parsing: "0.5")))
        // Five runs of the old make, and ten of the new, each of which counts for one and a half.
        #expect(factor.listed.map(\.value) == [.exact(20), .exact(40)])
        #expect(numbers.node(["shortage", "own", "1", "capacity", "new"])?.value == .exact(try ExactDecimal(parsing: "1.5")))
    }

    @Test("where nobody makes a good that is needed, nothing can be met")
    func missing() throws {
        let model = Example.model(
            [Example.process("x", [[("ore", 1)]], [("x", 1)]), Example.process("y", [[("x", 2)]], [("y", 1)])], [Example.capacity("a", "y", 10)],
            [Example.flow(.demand, "y", 4)])
        let numbers = ChainNumbers(try #require(Example.completeness(model))).growing()
        let factor = try #require(numbers.node(["shortage", "own", "1"], levels: 9))
        #expect(factor.value == .exact(0) && factor.listed.map(\.value) == [.exact(0), .exact(8)])
    }

    /// Goods 0 and 1 are raw; a process makes each other of earlier ones, some with a choice or a by-product. Every demand is declared:
    /// one that is assumed grows with the capacity.
    private static func chain(_ random: inout SplitMix64) -> ChainModel {
        var processes: [ProductionProcess] = []
        for good in 2...6 {
            let inputs = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                (0..<Int.random(in: 1...2, using: &random)).map { _ in ("g\(Int.random(in: 0..<good, using: &random))", Int.random(in: 1...3, using: &random)) }
            }.map { $0.count == 2 && $0[0].0 == $0[1].0 ? [$0[0]] : $0 }
            var outputs = [("g\(good)", Int.random(in: 1...3, using: &random))]
            if Int.random(in: 0..<3, using: &random) == 0 { outputs.append(("g\(Int.random(in: 2..<8, using: &random))", 1)) }
            processes.append(Example.process("p\(good)", inputs, Dictionary(outputs, uniquingKeysWith: +).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        }
        let capacities = processes.map { Example.capacity("h", $0.id, 12 * Int.random(in: 1...4, using: &random)) }
        let demands = [("g6", 12 * Int.random(in: 1...5, using: &random)), ("g4", 12 * Int.random(in: 0...3, using: &random)), ("g2", 0), ("g3", 0), ("g5", 0), ("g7", 0)]
        let imports = [("g0", 12 * Int.random(in: 2...6, using: &random)), ("g4", 12 * Int.random(in: 0...2, using: &random))]
        return Example.model(
            processes, capacities,
            demands.map { Example.flow(.demand, $0.0, $0.1) } + imports.filter { $0.1 > 0 }.map { Example.flow(.imports, $0.0, $0.1) })
    }

    @Test("is no sooner and no later: all is met at so many times the demand, and at a thousandth more it is not", arguments: 0..<60)
    func exact(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let model = Self.chain(&random)
        let numbers = ChainNumbers(try #require(Example.completeness(model))).growing()
        let first = try #require(numbers.shortages(by: .supplied).first), factor = try #require(first.factor.ratio)
        func share(demand: Int128, rest: Int128) throws -> Rational? {
            var scaled = model
            for index in scaled.capacities.indices { scaled.capacities[index].quantity = ExactDecimal(millionths: scaled.capacities[index].quantity.millionths * rest) }
            for index in scaled.flows.indices {
                scaled.flows[index].quantity = ExactDecimal(millionths: scaled.flows[index].quantity.millionths * (scaled.flows[index].kind.isSupply ? rest : demand))
            }
            return try #require(Example.completeness(scaled)).supplied.share
        }
        #expect(try share(demand: factor.numerator, rest: factor.denominator) == 1)
        let later = try #require(try share(demand: factor.numerator * 1000 + factor.denominator, rest: factor.denominator * 1000))
        #expect(later < 1)
    }
}
