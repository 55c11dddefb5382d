import Figures
import Formats
import Foundation
import Testing

@testable import Commands

@Suite("corridor check")
struct CheckCommandTests {
    static func run(_ arguments: [String], isJudged: Bool = true) async throws -> CapturedConsole.Run {
        let zone = isJudged ? try await DemoZone.shared.value.folder : "/nowhere/\(UUID().uuidString)"
        return await CapturedConsole.run(["check"] + arguments + (isJudged ? ["--zone", zone] : []), environment: isJudged ? [:] : ["CORRIDOR_ZONE": ""])
    }

    static func file(_ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("article-\(UUID().uuidString).txt")
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    static let example = DemoZone.project.appendingPathComponent("Examples/articles/zone-report.txt").path
    static let exampleInChinese = DemoZone.project.appendingPathComponent("Examples/articles/zone-report.zh.txt").path

    @Test("The example article: its altered figures are contradicted, the others match, and the status says so")
    func example() async throws {
        let run = try await Self.run([Self.example, "--json"])
        #expect(run.status == CommandStatus.no.rawValue)
        let json = try JSONReader.read([UInt8](run.output.utf8))
        let figures = try #require(json["figures"]?.elements)
        func verdicts(_ verdict: String) -> [String] { figures.filter { $0["verdict"]?.text == verdict }.compactMap { $0["text"]?.text } }
        #expect(verdicts("contradicted") == ["12 percent", "50 percent"])
        #expect(verdicts("loose") == ["more than 120 million kWh"])
        #expect(verdicts("ambiguous") == ["about 5.8 billion yuan"])
        #expect(verdicts("as-quoted") == ["about 24.5 billion yuan"])
        #expect(verdicts("matches").count == 12)
        #expect(json["article"]?["published"]?.text == "2024-08-20")
        #expect(json["article"]?["publishedFrom"]?.text == "dateline")
    }

    @Test("A figure's JSON has the fields of what was read and of what was judged, and its words stand where it says")
    func fields() async throws {
        let text = Array(try String(contentsOfFile: Self.example, encoding: .utf8).unicodeScalars)
        let run = try await Self.run([Self.example, "--json"])
        let json = try JSONReader.read([UInt8](run.output.utf8))
        for figure in try #require(json["figures"]?.elements) {
            for field in [
                "text", "start", "end", "value", "scale", "unit", "kind", "indicator", "place", "period", "status", "basis", "approx", "bound",
                "verdict", "ours", "difference", "address", "candidates", "why",
            ] {
                #expect(figure[field] != nil, "\(field)")
            }
            let start = try #require(figure["start"]?.text.flatMap { Int($0) })
            let end = try #require(figure["end"]?.text.flatMap { Int($0) })
            var words = String.UnicodeScalarView()
            words.append(contentsOf: text[start..<end])
            #expect(String(words) == figure["text"]?.text)
            #expect(["level", "count", "growth", "share"].contains(figure["kind"]?.text))
            if let address = figure["address"]?.text { #expect((try? FigureAddress(parsing: address)) != nil) }
        }
        for relation in try #require(json["relations"]?.elements) {
            for field in ["kind", "terms", "formula", "value", "holds"] { #expect(relation[field] != nil, "\(field)") }
        }
    }

    @Test("Arithmetic that does not hold is told: half of the total where the levels say three fifths")
    func arithmetic() async throws {
        let run = try await Self.run([Self.example])
        let told = try #require(run.output.range(of: "Arithmetic inside the text that does not hold"))
        #expect(run.output[told.upperBound...].contains("3.138 billion yuan"))
        #expect(run.output.contains("The verdict rests on synthetic records"))
    }

    @Test("A text without contradiction ends with 0; without a day the zone's today stands for it, said aloud")
    func fine() async throws {
        let path = try Self.file("The China-ASEAN Industrial Cooperation Zone has seven areas.")
        let run = try await Self.run([path])
        #expect(run.status == 0)
        let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("20 August 2024, the zone's today, stands for it"))
        #expect(told.contains("seven areas [1: matches]"))
    }

    @Test("Without a zone figures are read and none is judged")
    func unjudged() async throws {
        let run = try await Self.run([Self.example, "--json"], isJudged: false)
        #expect(run.status == 0)
        let json = try JSONReader.read([UInt8](run.output.utf8))
        #expect(json["article"]?["judged"] == .boolean(false))
        #expect(try #require(json["figures"]?.elements).allSatisfy { $0["verdict"] == nil })
        let text = try await Self.run([Self.example], isJudged: false)
        #expect(text.output.contains("none is judged"))
    }

    @Test("The page is one file: no script, nothing fetched, what was written escaped", arguments: ["en", "zh", "vi"])
    func page(language: String) async throws {
        let path = try Self.file("<script>alert(1)</script> & “the zone” has seven areas, and 1,220 projects under construction.")
        let run = try await Self.run([path, "--html", "--language", language])
        #expect(run.status == CommandStatus.no.rawValue)
        #expect(run.output.hasPrefix("<!doctype html>"))
        #expect(run.output.contains("lang=\"\(language)\""))
        #expect(run.output.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"))
        for forbidden in ["<script", "src=", "http:", "https:", "@import", "url("] { #expect(!run.output.contains(forbidden), "\(forbidden)") }
    }

    @Test("The Chinese example is judged alike")
    func chinese() async throws {
        let run = try await Self.run([Self.exampleInChinese, "--json", "--language", "zh"])
        let figures = try #require(try JSONReader.read([UInt8](run.output.utf8))["figures"]?.elements)
        #expect(figures.filter { $0["verdict"]?.text == "contradicted" }.compactMap { $0["text"]?.text } == ["710亿元"])
        #expect(figures.count { $0["verdict"]?.text == "matches" } == 13)
    }

    @Test("A file that is not there, and one that is no text, are told with what to do")
    func faults() async throws {
        let missing = try await Self.run(["/nowhere/article.txt"])
        #expect(missing.status == CommandStatus.notThere.rawValue)
        #expect(missing.errors.contains("/nowhere/article.txt cannot be read"))
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("article-\(UUID().uuidString).bin")
        try Data([0x50, 0x4B, 0x03, 0x04, 0, 1, 2]).write(to: url)
        let binary = try await Self.run([url.path])
        #expect(binary.status == CommandStatus.notThere.rawValue)
        #expect(binary.errors.contains("is not a text"))
    }

    @Test(
        "Hostile texts end in a clear answer",
        arguments: [
            "", "\n\n", String(repeating: "9", count: 5000) + " yuan of investment in the zone", String(repeating: "(", count: 3000) + "5 percent",
            "\u{202E}The zone has seven areas\u{202C}", "Investment in the zone was 1\u{200B},000 billion yuan in 2023.",
            "Investment in the zone was 99999999999999999999 trillion yuan in January-July 2024.",
            "The zone has 0 areas.", "Output in the zone grew 0 percent in January-July 2024.", "\\ud800 percent of the zone's output",
        ])
    func hostile(text: String) async throws {
        let run = try await Self.run([try Self.file(text), "--json"])
        #expect([0, 1].contains(run.status), "\(run.errors)")
        #expect(try JSONReader.read([UInt8](run.output.utf8))["figures"]?.elements != nil)
    }
}
