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

    @Test("every number leads to a page that says the same value, and some path ends at a row of a document")
    func crawl() async throws {
        try await SmallZone.served { client, _ in
            var waiting = ["/en/figure/\(SmallZone.total)"]
            var seen: Set<String> = []
            var documents: Set<String> = []
            var answers: [String: String] = [:]
            while let path = waiting.popLast(), seen.count < 25 {
                guard seen.insert(path).inserted else { continue }
                let page = try await client.ask(path)
                #expect(page.status == .ok, "\(path)")
                for link in page.text.matches(of: /href="(\/en\/document\/[^"]+)"/) {
                    documents.insert(String(link.1).replacing("&amp;", with: "&"))
                }
                for number in page.text.matches(of: /href="(\/en\/figure\/[^"?]+)" data-value="([^"]*)"/) {
                    let (href, value) = (String(number.1), String(number.2))
                    if answers[href] == nil { answers[href] = try await client.ask(href).text }
                    #expect(answers[href]?.contains("<data class=\"big\" value=\"\(value)\"") == true, "\(href) is not \(value), as \(path) says")
                    if !seen.contains(href) { waiting.append(href) }
                }
            }
            #expect(!documents.isEmpty)
            for document in documents {
                let page = try await client.ask(document)
                #expect(page.status == .ok)
                #expect(page.text.contains("id=\"row\""), "\(document)")
            }
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
