import Figures
import Statistics
import Testing

@Suite("The why is arithmetically true")
struct WhyTests {
    static let measures = [
        "level", "growth.comparable", "growth.nominal", "base.comparable", "share", "contribution.points",
        "contribution.share", "rest", "rest.growth.comparable", "average2y",
    ]

    @Test("Every node of a random zone's figures follows from its children, down to the cells", arguments: OracleTests.seeds)
    func randomZones(_ seed: UInt64) throws {
        let random = RandomZone(seed: seed)
        var generator = SplitMix64(seed: seed &* 32_452_843)
        for _ in 0..<25 {
            let asked = OracleTests.Question(&generator)
            let address = asked.address(generator.pick(["output", "output.all", "investment", "energy"]), generator.pick(Self.measures))
            #expect(try faults(address, in: random.zone) == [], "seed \(seed)")
        }
    }

    @Test("So does every measure of the hard zone, in every hierarchy", arguments: [
        "province", "east", "ea", "p1", "p3", "programme", "zone", "area-west", "programme~zone", "east~zone", "A",
    ])
    func hardZone(_ place: String) throws {
        for measure in Self.measures {
            for period in ["2024-07.ytd", "2024-07", "2024-Q2", "2024-03.ytd"] {
                for vintage in ["", "@2024-08-20", "@2024-07-14"] {
                    #expect(try faults("output/\(place)/all/\(period)/\(measure)\(vintage)", in: HardZone.zone) == [])
                }
            }
        }
    }

    @Test("Leaves name the row and field that they were read from")
    func leaves() throws {
        let figure = try HardZone.zone.figure("output/p1/all/2024-07.ytd/growth.comparable", depth: .complete)
        let leaves = Arithmetic.leaves(of: figure.derivation)
        #expect(leaves.map { $0.cell?.field } == ["ytd", "ytd_prior"])
        #expect(leaves.map { $0.cell?.text } == ["114", "98"])
        #expect(leaves.allSatisfy { $0.cell?.row == 2 && $0.cell?.knownOn == day("2024-09-10") })
        #expect(leaves.map(\.address.description) == [
            "output/A/all/2024-07.ytd/level", "output/A/all/2024-07.ytd/base.comparable",
        ])
    }

    @Test("A total opens by one level at a time, and deeper nodes are figures of their own")
    func lazily() throws {
        let figure = try HardZone.zone.figure("output/province/all/2024-07.ytd", depth: .init(1))
        #expect(figure.derivation.listed.map(\.address.figure?.place) == ["east", "west"])
        #expect(figure.derivation.listed.allSatisfy { $0.children == .deferred(count: nil) })
        for node in figure.derivation.listed {
            let own = try HardZone.zone.figure(#require(node.address.figure))
            #expect(own.value == node.value)
        }
    }

    @Test("Every node that is a level is the figure of its own address", arguments: OracleTests.seeds.prefix(20))
    func ownAddresses(_ seed: UInt64) throws {
        let random = RandomZone(seed: seed)
        var generator = SplitMix64(seed: seed &* 49_979_687)
        for _ in 0..<10 {
            let asked = OracleTests.Question(&generator)
            let indicator = generator.pick(["output", "output.all", "energy"])
            let figure = try random.zone.figure(try FigureAddress(parsing: asked.address(indicator, "level")), depth: .complete)
            for node in nodes(figure.derivation) where node.operation == .sum {
                #expect(try random.zone.figure(#require(node.address.figure)).value == node.value, "\(node.address) in the why of \(figure.address)")
            }
        }
    }

    private func nodes(_ node: Derivation) -> [Derivation] {
        [node] + node.listed.flatMap(nodes)
    }

    private func faults(_ address: String, in zone: TestZone) throws -> [String] {
        let figure = try zone.figure(address, depth: .complete)
        return figure.value.unknown == nil ? Arithmetic.faults(in: figure.derivation) : []
    }
}
