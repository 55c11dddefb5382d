import Formats
import Foundation
import Testing

@testable import Commands

/// What stops, in a small demonstration zone.
@Suite("What if something of a chain stops")
struct WhatIfCommandTests {
    private static func run(_ arguments: [String]) async throws -> (status: Int32, output: String, errors: String) {
        let zone = try await DemoZone.shared.value.folder
        let run = await CapturedConsole.run(["whatif", "battery", "--area", "nanning", "--on", "2024-08-20", "--zone", zone] + arguments)
        return (Int32(run.status), run.output, run.errors)
    }

    private static func texts(_ value: JSONValue?) -> [String] { value?.elements?.compactMap(\.text) ?? [] }

    @Test("without its copper foil nothing is made from cells on, and each says for want of what it stands still")
    func foil() async throws {
        let run = try await Self.run(["--off", "Synthetic Copper Foil Works 1", "--json"])
        #expect(run.status == 0, "\(run.errors)")
        let answer = try JSONReader.read([UInt8](run.output.utf8))
        #expect(Self.texts(answer["goods"]) == ["copper-foil", "lfp-cell", "nmc-cell", "pack", "electric-car"])
        let idle = answer["idle"]?.elements ?? []
        #expect(idle.map { $0["who"]?.text } == ["Fudi Battery Nanning", "Synthetic Ternary Cells", "Synthetic Pack Works 1", "Synthetic Electric Cars 1"])
        #expect(idle.allSatisfy { $0["because"]?.text?.hasSuffix("since Synthetic Copper Foil Works 1 is switched off") == true })
        #expect(answer["now"]?["value"]?.text == "0.00" && answer["before"]?["value"]?.text == answer["lost"]?["value"]?.text)
        let regained = Self.texts(answer["recovery"]?.elements?.first?["regained"])
        #expect(regained.contains("electric-car"))
    }

    @Test("what is lost is a number with a why: what was met, less what is met without it")
    func why() async throws {
        let zone = try await DemoZone.shared.value.folder
        let address = "chain/battery/nanning/2024-08-20/without/holder:Synthetic Separator Works 1/lost/supplied"
        let run = await CapturedConsole.run(["why", address, "--json", "--zone", zone])
        #expect(run.status == 0, "\(run.errors)")
        let tree = try JSONReader.read([UInt8](run.output.utf8))
        #expect(tree["operation"]?.text == "difference" && tree["children"]?.elements?.count == 2)
    }

    @Test("every single failure is ranked, the worst first", arguments: ["en", "zh", "vi"])
    func ranking(language: String) async throws {
        let answer = try JSONReader.read([UInt8](try await Self.run(["--json", "--language", language]).output.utf8))
        let lost = (answer["ranking"]?.elements ?? []).compactMap { $0["lost"]?["value"]?.text.flatMap { Double($0) } }
        #expect(lost.count > 20 && lost == lost.sorted(by: >))
        let words = ["en": "The few that matter", "zh": "关键节点", "vi": "Những điểm then chốt"]
        #expect(try await Self.run(["--language", language]).output.contains(words[language] ?? "?"))
    }

    @Test("what cannot be switched off is told with what can")
    func unknown() async throws {
        let run = try await Self.run(["--off", "gate:nowhere"])
        #expect(run.status == 66 && run.errors.contains("Nothing of the chain is “gate:nowhere”. There are: gate:"), "\(run.errors)")
    }
}
