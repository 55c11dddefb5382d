import HummingbirdTesting
import Testing

@testable import Web

@Suite("A page costs no more questions to the store than it says")
struct BudgetTests {
    @Test("with nothing held but the register, and none when it is asked again", arguments: PageSamples.paths)
    func budgets(path: String) async throws {
        try await SmallZone.served { client, small in
            // The register is read once for each position of the record; what the page itself asks is counted.
            _ = try await client.ask("/en/document/\(String(repeating: "0", count: 64))")
            _ = small.record.takeCount()
            let answer = try await client.ask(path)
            #expect(answer.status == .ok, "\(path)")
            let name = path.split(separator: "/").dropFirst().first.map { String($0.prefix { $0 != "?" }) } ?? ""
            let route = try #require(PageRegister.all.first { $0.name == name })
            // One of them reads the record's position.
            let spent = small.record.takeCount() - 1
            #expect(spent <= route.queryBudget, "\(path) asked \(spent) times")
            #expect(try await client.ask(path).status == .ok)
            #expect(small.record.takeCount() == 1)
        }
    }

    @Test("documents too, whose addresses are known only when the zone is there")
    func document() async throws {
        try await SmallZone.served { client, small in
            let why = try await client.ask("/en/figure/\(SmallZone.total)?depth=4&rows=all")
            let link = try #require(why.text.firstMatch(of: /href="(\/en\/document\/[^"]+)"/))
            _ = small.record.takeCount()
            #expect(try await client.ask(String(link.1).replacing("&amp;", with: "&")).status == .ok)
            let spent = small.record.takeCount() - 1
            #expect(spent > 0)
            #expect(spent <= DocumentPage.queryBudget, "a document asked \(spent) times")
        }
    }

    @Test("and every page there is has a sample here")
    func complete() {
        let sampled = Set(PageSamples.paths.map { $0.split(separator: "/").dropFirst().first.map { String($0.prefix { $0 != "?" }) } ?? "" })
        // The document's sample is the test above.
        #expect(sampled.union([DocumentPage.name]) == Set(PageRegister.all.map(\.name)))
    }
}
