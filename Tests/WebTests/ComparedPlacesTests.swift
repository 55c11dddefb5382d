import HummingbirdTesting
import Testing

@testable import Web

@Suite("Places are compared by what they are called")
struct ComparedPlacesTests {
    private static let question = "indicator=output.gross&place=parks&period=2024-03.ytd"

    private static func names(_ compare: String, _ client: any TestClientProtocol) async throws -> [String] {
        let page = try await client.ask("/en/figures?\(question)&\(compare)").text
        return page.matches(of: /<li class="chip">([^<]*) </).map { String($0.1) }
    }

    @Test("in any of the three languages, by id, without marks and in any case", arguments: [
        "compare=north-park", "compare=North%20Park", "compare=NORTH+PARK", "compare=%E5%8C%97%E5%9B%AD", "compare=Khu%20B%E1%BA%AFc", "compare=khu%20bac",
        "compare=north-park,North%20Park,parks", "beside=north-park", "beside=north-park&compare=%E5%8C%97%E5%9B%AD",
    ])
    func named(compare: String) async throws {
        try await SmallZone.served { client, _ in
            let names = try await Self.names(compare, client)
            #expect(names == ["North Park"])
        }
    }

    @Test("several at once, with commas of any script, and each can be taken away again")
    func several() async throws {
        try await SmallZone.served { client, _ in
            let path = "compare=%E5%8C%97%E5%9B%AD%E3%80%81South%20Park%EF%BC%8Criverside"
            #expect(try await Self.names(path, client) == ["North Park", "South Park", "Riverside"])
            let page = try await client.ask("/en/figures?\(Self.question)&\(path)").text
            #expect(page.contains("value=\"north-park,south-park,riverside\""))
            let without = try #require(page.firstMatch(of: /South Park <a href="([^"]+)"/)).1.replacing("&amp;", with: "&")
            #expect(without.contains("compare=north-park,riverside") && !without.contains("beside"))
        }
    }

    @Test("what names no place is told with what may be meant, stays in its field, and the rest is compared")
    func missed() async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.ask("/en/figures?\(Self.question)&compare=south-park,Nort%20Park,%3Cb%3E").text
            #expect(page.contains("No place is called “Nort Park”.") && page.contains("&lt;b&gt;") && !page.contains("<b>"))
            #expect(page.contains("error-summary") && page.contains("value=\"Nort Park, &lt;b&gt;\""))
            #expect(page.contains(/compare=south-park,north-park[^"]*">North Park</))
            #expect(page.contains("<li class=\"chip\">South Park"))
            // What is taken away from there is of the places that were understood.
            let table = try #require(page.firstMatch(of: /href="([^"]*\.csv\?[^"]*table=compared)"/)).1.replacing("&amp;", with: "&")
            #expect(try await client.ask(String(table)).status == .ok)
            let asked = try await client.ask("/en/figures.json?\(Self.question)&compare=moon")
            #expect(asked.status == .notFound && asked.text.contains("moon"))
        }
    }

    @Test("no more than can be seen")
    func most() {
        let many = ComparedPlaces(named: (0..<40).map { "p\($0)" }.joined(separator: ","), among: [], beside: "a")
        #expect(many.ids.isEmpty && many.missed.count == ComparedPlaces.most && many.isTooMany)
    }
}
