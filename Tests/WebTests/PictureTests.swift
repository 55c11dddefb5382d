import Foundation
import FoundationXML
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Pictures to take away")
struct PictureTests {
    /// Collects the texts of an SVG file.
    private final class Reader: NSObject, XMLParserDelegate {
        var texts: [String] = []
        var elements: Set<String> = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            elements.insert(name)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { texts.append(string) }
    }

    @Test("every picture on every page is a whole SVG file at the address under it, with title, values and address")
    func offered() async throws {
        try await SmallZone.served { client, _ in
            var seen: Set<String> = []
            for path in PageSamples.paths {
                let page = String(buffer: try await client.ask(path).body)
                let links = page.matches(of: /href="([^"]*\.svg\?[^"]*picture=[^"]*)"/).map { String($0.output.1).replacingOccurrences(of: "&amp;", with: "&") }
                // The small lines on cards lead to the figure's own page.
                let pictures = page.matches(of: /<figure class="(?:spark large|picture)/).count
                #expect(links.count == pictures, "\(path)")
                for link in links where seen.insert(link).inserted {
                    let answer = try await client.ask(link)
                    #expect(answer.status == .ok, "\(link)")
                    #expect(answer.headers[.contentType] == "image/svg+xml")
                    #expect(answer.headers[.contentDisposition]?.hasSuffix(".svg\"") == true)
                    let reader = Reader()
                    let parser = XMLParser(data: Data(answer.body.readableBytesView))
                    parser.delegate = reader
                    #expect(parser.parse(), "\(link): \(String(describing: parser.parserError))")
                    #expect(reader.elements.isSuperset(of: ["svg", "title", "style", "text"]))
                    #expect(!reader.elements.contains("script"))
                    let words = reader.texts.joined(separator: " ")
                    #expect(words.contains("Working figures as known on") && words.contains("/en/"), "\(link)")
                }
            }
            #expect(seen.count >= 8)
        }
    }

    @Test("a picture that the page does not have is a problem", arguments: ["/en/parks.svg?picture=moon", "/en/record.svg"])
    func missing(path: String) async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.ask(path)
            #expect(answer.status == .notFound)
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }
}
