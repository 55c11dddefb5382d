import Figures
import Products
import Testing

@testable import Chain

@Suite("Who supplies whom where nobody said so")
struct SupplyInferenceTests {
    private static let regions = ["a1": "a", "a2": "a", "b1": "b"]
    private static let processes = [
        Example.process("foiling", [[("ore", 1)]], [("foil", 1)]), Example.process("celling", [[("foil", 1)], [("film", 1)]], [("cell", 1)]),
        Example.process("filming", [[("ore", 1)]], [("film", 1)]),
    ]

    private static func links(_ capacities: [Capacity], declared: [SupplyLink] = []) -> [SupplyLink] {
        let model = Example.model(processes, capacities, [], links: declared)
        let scope = ChainScope(chain: model.chains[0], area: "all", places: ["a1", "a2", "b1", "c1"], day: Example.day, today: Example.today)
        return SupplyInference(ChainSituation(model, scope: scope), declared: declared, regions: regions).links
    }

    private static func declared(_ supplier: String, _ buyer: String, _ good: String) -> SupplyLink {
        SupplyLink(supplier: supplier, buyer: buyer, good: good, basis: .declared, from: Day("2020-01-01")!, evidence: Example.evidence)
    }

    private static func words(_ links: [SupplyLink]) -> [String] { links.map { "\($0.supplier) > \($0.buyer): \($0.good), \($0.basis.rawValue)" } }

    @Test("the makers of the buyer's region supply it; where there are none, all of the area do")
    func near() {
        let cells = Example.capacity("cells", "celling", 5, at: "a1")
        let found = Self.links([
            cells, Example.capacity("near", "foiling", 5, at: "a2"), Example.capacity("far", "foiling", 5, at: "b1"),
            Example.capacity("film 1", "filming", 5, at: "b1"), Example.capacity("film 2", "filming", 5, at: "c1"),
        ])
        #expect(Self.words(found) == ["film 1 > cells: film, inferred", "film 2 > cells: film, inferred", "near > cells: foil, inferred"])
        #expect(found.allSatisfy { $0.evidence.provenance == .estimated })
    }

    @Test("what is declared stays, and nothing is concluded beside it, nor for what a maker makes itself")
    func declared() {
        let told = Self.declared("far", "cells", "foil")
        let found = Self.links(
            [
                Example.capacity("cells", "celling", 5, at: "a1"), Example.capacity("cells", "filming", 5, at: "a1"),
                Example.capacity("near", "foiling", 5, at: "a2"), Example.capacity("far", "foiling", 5, at: "b1"),
                Example.capacity("film 1", "filming", 5, at: "a2"),
            ], declared: [told])
        #expect(found == [told])
    }

    @Test("random makers are linked as the rule says, and no others", arguments: 0..<40)
    func rule(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let places = ["a1", "a2", "b1", "c1"]
        let capacities = (0..<8).map { number in
            Example.capacity("h\(number % 6)", Self.processes.randomElement(using: &random)!.id, 1, at: places.randomElement(using: &random)!)
        }
        let told = (0..<2).map { _ in Self.declared("h\(Int.random(in: 0...2, using: &random))", "h\(Int.random(in: 3...5, using: &random))", "foil") }
        let found = Set(Self.words(Self.links(capacities, declared: told)).filter { $0.hasSuffix("inferred") })
        func makes(_ capacity: Capacity) -> String { ["foiling": "foil", "celling": "cell", "filming": "film"][capacity.process]! }
        func region(_ capacity: Capacity) -> String { Self.regions[capacity.place] ?? capacity.place }
        var expected: Set<String> = []
        for buyer in capacities where buyer.process == "celling" {
            for good in ["foil", "film"] where !(good == "foil" && told.contains { $0.buyer == buyer.holder }) {
                let makers = capacities.filter { makes($0) == good }
                if makers.contains(where: { $0.holder == buyer.holder }) { continue }
                for maker in makers where region(maker) == region(buyer) || !makers.contains(where: { region($0) == region(buyer) }) {
                    expected.insert("\(maker.holder) > \(buyer.holder): \(good), inferred")
                }
            }
        }
        #expect(found == expected)
    }
}
