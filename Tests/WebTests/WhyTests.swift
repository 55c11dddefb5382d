import Figures
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The page of a figure")
struct WhyTests {
    @Test("says the value, the sentence and the tree in three languages", arguments: [
        ("en", "is the sum of"), ("zh", "之和"), ("vi", "là tổng"),
    ])
    func threeLanguages(language: String, sentence: String) async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.ask("/\(language)/figure/\(SmallZone.total)")
            #expect(page.status == .ok)
            #expect(page.headers[.contentLanguage] == language)
            #expect(page.text.contains("<html lang=\"\(language)\""))
            #expect(page.text.contains(sentence))
            #expect(page.text.contains("<data class=\"big\" value=\"405000000.00\""))
            #expect(page.text.contains("hreflang=\"vi\""))
        }
    }

    @Test("is JSON and CSV too")
    func otherForms() async throws {
        try await SmallZone.served { client, _ in
            let json = try await client.ask("/en/figure/\(SmallZone.total)", headers: [.accept: "application/json"])
            #expect(json.headers[.contentType] == "application/json")
            #expect(json.text.contains("\"value\": \"405000000.00\""))
            let table = try await client.ask("/en/figure/\(SmallZone.total).csv?table=vintages")
            #expect(table.headers[.contentDisposition]?.hasPrefix("attachment; filename=") == true)
            #expect(table.text.contains("405000000.00"))
        }
    }

    @Test("an unknown value says what would settle it")
    func unknown() async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.ask("/en/figure/output.gross/parks/all/2030-03.ytd/level")
            #expect(page.status == .ok)
            #expect(page.text.contains("There is no value"))
            #expect(page.text.contains("To settle it"))
        }
    }
}
