import Formats
import Foundation
#if canImport(FoundationXML)
    import FoundationXML
#endif
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Script in every name and note")
struct SpiteTests {
    /// The samples, and the documents and whys that their pages lead to.
    private static func paths(_ client: any TestClientProtocol) async throws -> [String] {
        var found: Set<String> = []
        for path in ["/en/record", "/en/project/\(SmallZone.project)", "/en/figure/\(SmallZone.total)?depth=4&rows=all"] {
            for link in try await client.ask(path).text.matches(of: /href="(\/en\/document\/[^"#?]+)/) { found.insert(String(link.1)) }
        }
        #expect(!found.isEmpty)
        return PageSamples.paths + found.sorted()
    }

    @Test("is shown as it was typed on every page, and never becomes markup", arguments: ["en", "zh", "vi"])
    func pages(language: String) async throws {
        try await SmallZone.served(changing: SpitefulZone.fill) { client, _ in
            var shown: Set<String> = []
            for path in try await Self.paths(client) {
                let page = try await client.ask("/\(language)" + path.dropFirst(3))
                #expect(page.status == .ok, "\(path)")
                let text = page.text
                // Comments aside, whatever begins with a sign "less than" is an element: those of the templates hold none of this.
                for tag in text.matches(of: /<[^>]*>/) {
                    // What stands between quotation marks is the text of an attribute.
                    let markup = tag.0.replacing(/"[^"]*"/, with: "")
                    #expect(!markup.contains(/(?i)<script>|<img[^>]*onerror|<b onclick|<svg onload|\s(onerror|onclick|onload)=alert/), "\(path): \(tag.0)")
                }
                #expect(!text.contains(/(?i)href="?\s*javascript:/), "\(path)")
                for (spite, escaped) in [("script", "&lt;script&gt;alert(1)"), ("img", "&lt;img src=x"), ("braces", "{{it}}"), ("svg", "&lt;svg onload")]
                where text.contains(escaped) { shown.insert(spite) }
            }
            #expect(shown == ["script", "img", "braces", "svg"])
        }
    }

    @Test("stays text as JSON")
    func json() async throws {
        try await SmallZone.served(changing: SpitefulZone.fill) { client, _ in
            for path in try await Self.paths(client) {
                let answer = try await client.ask(path, headers: [.accept: "application/json"])
                #expect(answer.status == .ok, "\(path)")
                #expect(answer.headers[.contentType] == "application/json", "\(path)")
                #expect(answer.headers[HTTPField.Name("X-Content-Type-Options")!] == "nosniff")
                _ = try JSONReader.read(Array(answer.body.readableBytesView))
            }
        }
    }

    @Test("stays text in every picture, drawn by the server or from JSON")
    func pictures() async throws {
        try await SmallZone.served(changing: SpitefulZone.fill) { client, _ in
            var drawn = 0
            for path in try await Self.paths(client) {
                let page = try await client.ask(path).text
                for link in Set(page.matches(of: /href="([^"]+\.svg\?picture=[^"]+)"/).map { String($0.1).replacing("&amp;", with: "&") }) {
                    let picture = try await client.ask(link)
                    #expect(picture.status == .ok && picture.headers[.contentType] == "image/svg+xml", "\(link)")
                    // Well-formed, and nothing of what was typed has become an element or an attribute.
                    let document = try XMLDocument(data: Data(picture.body.readableBytesView))
                    for node in try document.nodes(forXPath: "//*") {
                        #expect(!["script", "img", "b", "foreignObject"].contains(node.name ?? ""), "\(link)")
                        for attribute in (node as? XMLElement)?.attributes ?? [] {
                            #expect(attribute.name?.lowercased().hasPrefix("on") == false, "\(link)")
                            #expect(attribute.stringValue?.lowercased().hasPrefix("javascript:") == false, "\(link)")
                        }
                    }
                    drawn += 1
                    let content = try await client.ask(link.replacing(".svg?", with: ".json?"))
                    #expect(content.status == .ok, "\(link)")
                    _ = try JSONReader.read(Array(content.body.readableBytesView))
                }
            }
            #expect(drawn > 2)
        }
    }

    @Test("is no formula in any table, as CSV or Excel")
    func tables() async throws {
        try await SmallZone.served(changing: SpitefulZone.fill) { client, small in
            var neutralised = 0
            var sheets = 0
            for path in try await Self.paths(client) {
                let parts = path.split(separator: "?", maxSplits: 1)
                let plain = parts[0] == "/en/" ? "/en/index" : String(parts[0])
                let question = parts.count > 1 ? "?\(parts[1])" : ""
                let csv = try await client.ask("\(plain).csv\(question)")
                guard csv.status == .ok else {
                    #expect(csv.status == .notFound, "\(path)")
                    continue
                }
                var reader = CSVReader(Array(csv.body.readableBytesView.dropFirst(3)))
                while let record = reader.next() {
                    for field in record.fields {
                        neutralised += field.hasPrefix("'") ? 1 : 0
                        #expect(!field.contains(/^[=@+\-\t\r](?![0-9.]+$)/), "\(path): \(field)")
                    }
                }
                let excel = try await client.ask("\(plain).xlsx\(question)")
                #expect(excel.status == .ok, "\(path)")
                try Data(excel.body.readableBytesView).write(to: URL(fileURLWithPath: "\(small.path)/\(sheets).xlsx"))
                sheets += 1
            }
            #expect(neutralised > 0)
            #expect(try Self.kinds(inFolder: small.path, files: sheets) == ["n", "s"])
        }
    }

    /// The kinds of cells that a reader of another house finds in Excel files: numbers and texts, or formulas (`f`) too.
    private static func kinds(inFolder folder: String, files: Int) throws -> Set<String> {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var kinds: Set<String> = []
        for index in 0..<files {
            let process = Process()
            let output = Pipe()
            process.executableURL = project.appendingPathComponent(".venv/bin/python3")
            process.arguments = [project.appendingPathComponent("Tests/excel/read_back.py").path, "\(folder)/\(index).xlsx"]
            process.standardOutput = output
            try process.run()
            let read = try JSONReader.read(Array(output.fileHandleForReading.readDataToEndOfFile()))
            process.waitUntilExit()
            for sheet in read["sheets"]?.elements ?? [] {
                for cell in (sheet["rows"]?.elements ?? []).flatMap({ $0.elements ?? [] }) { kinds.insert(cell.elements?.first?.text ?? "") }
            }
        }
        return kinds
    }
}
