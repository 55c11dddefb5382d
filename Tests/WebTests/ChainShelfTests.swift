import Actions
import Figures
import Foundation
import Testing

@testable import Web

@Suite("Chains that are held between requests")
struct ChainShelfTests {
    @Test("a request that began before a filing puts no balance of its own into the answers of one that began after it")
    func interleaved() async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        let live = LiveZone(zone: small.zone, trust: .zero, regions: [], trade: TradeShelf(folder: "none"), chains: ChainShelf())
        let address = try #require(ChainAddress("chain/cells/parks/2024-04-30/good/foil/capacity"))
        let before = try await live.current()
        let first = try await before.chains.balances(in: before)

        let path = "\(small.path)/capacities-2024.csv"
        let rows = """
            holder,process,place,quantity,unit,from,until,standing,provenance,source
            Third Foils,foil-rolling,north-park,100,t,2023-06-01,,running,synthetic,made for tests

            """
        try rows.write(toFile: path, atomically: true, encoding: .utf8)
        let outcomes = try await ImportFiles.run(ImportRequest(paths: [path]), into: small.zone, by: Access(name: "office"))
        try #require(outcomes.map(\.filed) == [1], "\(outcomes)")

        let after = try await live.current()
        let second = try await after.chains.balances(in: after)
        let (scope, way) = try await first.desk.scope(at: address)
        let old = try #require(try await first.numbers(scope).node(way, levels: 0))
        let new = try #require(try await second.numbers(scope).node(way, levels: 0))
        #expect(old.value.decimalString(unit: old.unit) == "300")
        #expect(new.value.decimalString(unit: new.unit) == "400")
        // The one that began before is told of its own position to its end.
        #expect(try await first.numbers(scope).node(way, levels: 0)?.value == old.value)
    }
}
