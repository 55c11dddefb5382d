import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The search")
struct SearchTests {
    @Test("goes straight to the figure where the words leave no doubt", arguments: [
        ("en", "output%20parks%202024-03"), ("zh", "%E4%BA%A7%E5%80%BC%20north-park%202024%E5%B9%B43%E6%9C%88"), ("vi", "output+parks+2024-03"),
    ])
    func straight(language: String, words: String) async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.ask("/\(language)/search?q=\(words)")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location]?.contains(/^\/(en|zh|vi)\/figure\/output.gross\/(parks|north-park)\/all\/2024-03/) == true)
        }
    }

    @Test("an address leads to its figure, and nonsense says what to type")
    func others() async throws {
        try await SmallZone.served { client, _ in
            let address = try await client.ask("/en/search?q=output.gross/zone/all/2024-03")
            #expect(address.headers[.location] == "/en/figure/output.gross/zone/all/2024-03/level")
            let nothing = try await client.ask("/en/search?q=%3Cscript%3Ealert%281%29%3C/script%3E")
            #expect(nothing.status == .ok)
            #expect(nothing.text.contains("&lt;script&gt;"))
            #expect(!nothing.text.contains("<script>alert"))
            #expect(nothing.text.contains("Nothing was found"))
        }
    }

    @Test("what a reader pins stands on the first page, and on no other reader's")
    func pins() async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.execute(
                uri: "/settings/pins", method: .post,
                body: ByteBuffer(string: "address=output.gross/zone/all/2024-03.ytd/level&keep=1&back=/en/"))
            #expect(answer.status == .seeOther)
            let cookie = try #require(answer.headers[.setCookie]?.split(separator: ";").first.map(String.init))
            #expect(try await client.ask("/en/", headers: [.cookie: cookie]).text.contains("What you keep in view"))
            #expect(try await !client.ask("/en/").text.contains("What you keep in view"))
        }
    }
}
