import Figures
import Products
import Solver
import Testing

@testable import Chain

@Suite("What follows where something of a chain is switched off")
struct WhatIfTests {
    /// Ore becomes metal, at two works; metal and a film from abroad become cells; cells become packs, for which somebody asks.
    private static func model(links: [SupplyLink] = []) -> ChainModel {
        var film = Example.flow(.imports, "film", 10)
        (film.country, film.gate) = ("elsewhere", "pass")
        return Example.model(
            [
                Example.process("smelting", [[("ore", 1)]], [("metal", 1)]),
                Example.process("cell-making", [[("metal", 1)], [("film", 1)]], [("cell", 1)]),
                Example.process("packing", [[("cell", 1)]], [("pack", 1)]),
            ],
            [
                Example.capacity("One", "smelting", 6), Example.capacity("Two", "smelting", 4), Example.capacity("Cells", "cell-making", 10),
                Example.capacity("Packs", "packing", 10),
            ], [film, Example.flow(.demand, "pack", 10)], links: links)
    }

    private static func link(_ supplier: String, _ buyer: String, _ good: String) -> SupplyLink {
        SupplyLink(supplier: supplier, buyer: buyer, good: good, basis: .declared, from: Day("2020-01-01")!, evidence: Example.evidence)
    }

    private static func network(_ model: ChainModel) throws -> ChainNetwork {
        try #require(ChainNetwork(model, scope: Example.scope(model)))
    }

    private static func whole(_ network: ChainNetwork) throws -> Attainment {
        try #require(Attainment(network.situation, bringsIn: true))
    }

    /// Goods of several makers each, made of earlier ones or of what comes through two gates.
    private static func random(_ random: inout SplitMix64) -> ChainModel {
        let count = Int.random(in: 3...9, using: &random)
        var processes: [ProductionProcess] = []
        for good in 2..<2 + count {
            let inputs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (0..<Int.random(in: 1...2, using: &random)).map { _ in ("g\(Int.random(in: 0..<good, using: &random))", Int.random(in: 1...3, using: &random)) }
            }.map { $0.count == 2 && $0[0].0 == $0[1].0 ? [$0[0]] : $0 }
            processes.append(Example.process("p\(good)", inputs, [("g\(good)", Int.random(in: 1...3, using: &random))]))
        }
        let capacities = processes.flatMap { process in
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                Example.capacity("h\(Int.random(in: 0..<6, using: &random))", process.id, Int.random(in: 1...30, using: &random))
            }
        }
        let imports = (0..<4).map { _ -> GoodFlow in
            var flow = Example.flow(.imports, "g\(Int.random(in: 0..<2 + count, using: &random))", Int.random(in: 1...60, using: &random))
            flow.gate = ["north", "south"].randomElement(using: &random)
            return flow
        }
        let demands = [1 + count, count].map { Example.flow(.demand, "g\($0)", Int.random(in: 1...20, using: &random)) }
        return Example.model(processes, capacities, imports + demands)
    }

    @Test("what is met without something is what its balance comes to when it is solved by itself", arguments: 0..<50)
    func alike(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let model = Self.random(&random), network = try Self.network(model)
        guard let whole = Attainment(network.situation, bringsIn: true) else { return }
        let shares = OutageShares(of: network, whole: whole)
        for outage in network.outages {
            let off = [outage] + [network.outages.randomElement(using: &random)].compactMap { $0 }
            var scope = Example.scope(model)
            scope.without = Set(off)
            let alone = try #require(Attainment(ChainSituation(model, scope: scope), bringsIn: true))
            #expect(shares.share(within: shares.left(without: off)) == alone.share, "\(off)")
        }
    }

    private static func names(_ goods: [Int], _ network: ChainNetwork) -> [String] { goods.map { network.situation.goods[$0].id } }

    @Test("one of two works takes its share of the demand with it, but no good; a gate takes all that needs what came through it")
    func shares() throws {
        let model = Self.model(), network = try Self.network(model)
        #expect(ChainDisruption(of: network, switchingOff: [.holder("One")]).lost.isEmpty)
        let gate = ChainDisruption(of: network, switchingOff: [.gate("pass")])
        #expect(Self.names(gate.lost, network) == ["film", "cell", "pack"])
        var scope = Example.scope(model)
        scope.without = [.holder("One")]
        #expect(Attainment(ChainSituation(model, scope: scope), bringsIn: true)?.share == Rational(4).divided(by: Rational(10)))
        scope.without = [.country("elsewhere")]
        #expect(Attainment(ChainSituation(model, scope: scope), bringsIn: true)?.share == .zero)
    }

    @Test("who stands still says what it lacks, followed back to what is switched off")
    func causes() throws {
        let model = Self.model(), network = try Self.network(model)
        let idle = ChainDisruption(of: network, switchingOff: [.gate("pass")]).idle
        let holders = idle.map { idle -> String in if case .maker(let capacity) = network.sources[idle.step] { capacity.holder } else { "" } }
        #expect(holders == ["Cells", "Packs"])
        let last = try #require(idle.last)
        #expect(Self.names(last.causes.map(\.good), network) == ["cell", "film"])
        #expect(last.causes.map(\.outage) == [nil, .gate("pass")])
    }

    @Test("a buyer that declared its supplier stands still without it, though others make the good; a cut link does the same")
    func linked() throws {
        let model = Self.model(links: [Self.link("One", "Cells", "metal")]), network = try Self.network(model)
        #expect(Self.names(ChainDisruption(of: network, switchingOff: [.holder("One")]).lost, network) == ["cell", "pack"])
        #expect(ChainDisruption(of: network, switchingOff: [.holder("Two")]).lost.isEmpty)
        let cut = ChainDisruption(of: network, switchingOff: [.link(supplier: "One", buyer: "Cells", good: "metal")])
        #expect(Self.names(cut.lost, network) == ["cell", "pack"])
        #expect(cut.idle.last?.causes.last?.outage == .link(supplier: "One", buyer: "Cells", good: "metal"))
    }

    @Test("the ranking names every enterprise, place, gate, country, process and link once, the worst first")
    func ranking() throws {
        let model = Self.model(links: [Self.link("Cells", "Packs", "cell")]), network = try Self.network(model)
        let ranking = OutageRanking(of: network, whole: try Self.whole(network))
        #expect(Set(ranking.places.map(\.outage)) == Set(network.outages))
        #expect(ranking.places.count == network.outages.count && ranking.isWhole)
        #expect(network.outages.contains(.gate("pass")) && network.outages.contains(.link(supplier: "Cells", buyer: "Packs", good: "cell")))
        let shares = ranking.places.compactMap(\.lostShare)
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 })
        let one = try #require(ranking.places.first { $0.outage == .holder("One") })
        #expect(one.lostShare == Rational(6).divided(by: Rational(10)) && one.lost.isEmpty)
        let short = OutageRanking(of: network, whole: try Self.whole(network), solving: 2)
        // What switches the same off is solved once; what loses nothing is told without solving, last.
        let losing = { (ranking: OutageRanking) in ranking.places.count { $0.lostShare?.isPositive ?? false } }
        #expect(!short.isWhole && short.solved == short.places.count { $0.lostShare != nil })
        #expect((2..<losing(ranking)).contains(losing(short)))
        let order = short.places.map { place in place.lostShare.map { $0.isPositive ? 0 : 2 } ?? 1 }
        #expect(order == order.sorted() && order.contains(1) && order.contains(2))
    }

    @Test("what gives back most is brought back first, and at the end all is as before")
    func recovery() throws {
        let model = Self.model(), network = try Self.network(model)
        let off: Set<Outage> = [.holder("Two"), .holder("Packs"), .holder("One")]
        let steps = OutageRecovery(of: network, from: off, whole: try Self.whole(network)).steps
        // Packs alone bring nothing but the end of the chain back: metal first would let nothing be met.
        #expect(steps.map(\.outage).last == .holder("Two"))
        #expect(steps.last?.remaining == [])
        let regained = Set(steps.flatMap(\.regained))
        #expect(Set(Self.names(Array(regained), network)) == ["metal", "cell", "pack"])
    }

    @Test("switching off more never lets more be made or met", arguments: 0..<40)
    func monotone(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let model = Self.model(links: seed.isMultiple(of: 2) ? [Self.link("One", "Cells", "metal")] : [])
        let network = try Self.network(model)
        var outages = network.outages.shuffled(using: &random)
        outages = Array(outages.prefix(Int.random(in: 1...4, using: &random)))
        var scope = Example.scope(model)
        var (lost, share): (Set<Int>, Rational) = ([], .one)
        for count in 1...outages.count {
            let some = Array(outages.prefix(count))
            let disruption = ChainDisruption(of: network, switchingOff: some)
            let gone = Set(disruption.lost), mean = try { scope.without = Set(some); return try #require(Attainment(ChainSituation(model, scope: scope), bringsIn: true)?.share) }()
            #expect(gone.isSuperset(of: lost) && mean <= share)
            (lost, share) = (gone, mean)
        }
    }

    @Test("an outage reads back from its text; a name alone is an enterprise")
    func texts() {
        let all: [Outage] = [
            .holder("A: B"), .place("park"), .process("p"), .gate("g"), .country("vn"), .link(supplier: "a", buyer: "b", good: "c"),
        ]
        for outage in all { #expect(Outage(outage.description) == outage) }
        #expect(Outage("Works 1") == .holder("Works 1"))
        #expect(Outage("gate:") == nil && Outage("link:a>b") == nil && Outage("") == nil)
    }
}
