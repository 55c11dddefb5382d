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
                let anchors = page.text.matches(of: /<a class="value[^"]*"([^>]*)>/).map { String($0.1) }
                #expect(anchors.count == page.text.matches(of: /\sdata-value="/).count, "\(path) has values that are no links")
                for anchor in anchors {
                    let link = try #require(anchor.firstMatch(of: /href="(\/[a-z]{2}\/(?:figure|chain|specialisation)\/[^"?#]+)[^"]*" data-value="([^"]*)"/), "\(path): \(anchor)")
                    let (href, value) = (String(link.1), String(link.2))
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

    @Test("is explained down to a document", arguments: PageSamples.paths)
    func descent(path: String) async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.ask(path)
            let numbers = page.text.matches(of: /<a class="value[^"]*" href="(\/en\/(figure|chain|specialisation)\/[^"?#]+)[^"]*" data-value="([^"]+)"/)
            // A nought can be that nobody reported anything: then there is no document to end in.
            var sampled: [String] = []
            for part in ["figure", "chain", "specialisation"] {
                var addresses: [String] = []
                for number in numbers where number.2 == part && number.3 != "0" && number.3 != "0.00" && !addresses.contains(String(number.1)) {
                    addresses.append(String(number.1))
                }
                // From the whole page, not from its head alone.
                let step = max(1, addresses.count / 6)
                sampled += stride(from: 0, to: addresses.count, by: step).map { addresses[$0] }
            }
            for number in sampled {
                var waiting = [number]
                var seen: Set<String> = []
                var document: String?
                while let href = waiting.popLast(), document == nil, seen.count < 40 {
                    guard seen.insert(href).inserted else { continue }
                    let why = try await client.ask(href)
                    document = why.text.firstMatch(of: /class="leaf"><a href="(\/en\/document\/[^"]+)"/).map { String($0.1).replacing("&amp;", with: "&") }
                    waiting += why.text.matches(of: /<a class="value node-value" href="([^"?#]+)/).map { String($0.1) }.reversed()
                }
                let leaf = try #require(document, "\(number), as \(path) shows it, ends nowhere: \(seen.sorted())")
                #expect(try await client.ask(leaf).status == .ok)
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
