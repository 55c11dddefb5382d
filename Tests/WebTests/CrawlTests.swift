import HummingbirdTesting
import Testing

@testable import Web

@Suite("Every number on every page")
struct CrawlTests {
    @Test("leads to a why that says the same value, and the whys end at rows of documents")
    func crawl() async throws {
        try await SmallZone.served { client, _ in
            var waiting = PageSamples.paths.reversed() + ["/zh/", "/vi/figures"]
            var seen: Set<String> = []
            var documents: Set<String> = []
            var values: [String: String] = [:]
            while let path = waiting.popLast(), seen.count < PageSamples.paths.count + 20 {
                guard seen.insert(path).inserted else { continue }
                let page = try await client.ask(path)
                #expect(page.status == .ok, "\(path)")
                for link in page.text.matches(of: /href="(\/en\/document\/[^"]+)"/) {
                    documents.insert(String(link.1).replacing("&amp;", with: "&"))
                }
                for number in page.text.matches(of: /href="(\/[a-z]{2}\/figure\/[^"?]+)" data-value="([^"]*)"/) {
                    let (href, value) = (String(number.1), String(number.2))
                    if values[href] == nil {
                        let why = try await client.ask(href)
                        values[href] = why.text.firstMatch(of: /<data class="big" value="([^"]*)"/).map { String($0.1) } ?? "none"
                        if href.hasPrefix("/en/") { waiting.append(href) }
                    }
                    #expect(values[href] == value, "\(href) is not \(value), as \(path) says")
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

    @Test("and every page has all its texts in three languages", arguments: ["en", "zh", "vi"])
    func languages(language: String) async throws {
        try await SmallZone.served { client, _ in
            for path in PageSamples.paths {
                let page = try await client.ask("/\(language)" + path.dropFirst(3))
                #expect(page.status == .ok)
                #expect(page.text.contains("<html lang=\"\(language)\""))
                #expect(!page.text.contains("{{"))
            }
        }
    }
}
