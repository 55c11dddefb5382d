import Formats
import Foundation
import Testing

@testable import Commands

@Suite("Who could complete a step, by the command", .serialized)
struct CandidatesCommandTests {
    private func run(_ arguments: [String]) async throws -> CapturedConsole.Run {
        await CapturedConsole.run(arguments + ["--zone", try await DemoZone.shared.value.folder])
    }

    @Test("places and enterprises are ranked in three languages, with what is not known and what would settle it")
    func shown() async throws {
        for (language, rule) in [("en", "takes the middle rank"), ("zh", "未知值取中间名次"), ("vi", "lấy hạng giữa")] {
            let shown = try await run(["candidates", "battery", "separator", "--area", "guangxi", "--language", language])
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.replacingOccurrences(of: "\n", with: language == "zh" ? "" : " ").contains(rule))
        }
        let json = try JSONReader.read([UInt8](try await run(["candidates", "battery", "separator", "--area", "guangxi", "--json"]).output.utf8))
        let places = try #require(json["places"]?.elements)
        #expect(places.count > 10)
        #expect(places.contains { $0["land"]?["reason"]?.text == "fact-missing" && $0["land"]?["remedy"]?.text?.contains("premises") == true })
        #expect(places.contains { $0["land"]?["value"]?.text != nil })
        let scores = places.compactMap { $0["score"]?["value"]?.text }.compactMap(Double.init)
        #expect(scores.count == places.count && scores == scores.sorted())
        let csv = try await run(["candidates", "battery", "separator", "--area", "guangxi", "--csv", "places"])
        #expect(csv.output.hasPrefix("position,candidate,density,density_address,neighbours"))
    }

    @Test("an independent program recomputes sums of ranks, and a rank that is not true is found")
    func checked() async throws {
        let zone = try await DemoZone.shared.value.folder
        let table = "chain/battery/guangxi/2024-08-20/good/separator/candidates/prefecture"
        let why = try await run(["why", "\(table)/nanning/score", "\(table)/qinzhou/score", "--json", "--depth", "4"])
        try #require(why.status == 0, "\(why.errors)")
        #expect(why.output.contains("\"rank\""))
        let first = try await run(["why", "\(table)/nanning/rank/land", "--json", "--depth", "all"])
        let checked = try IndependentCheckTests.check(first.output, zone: zone)
        #expect(checked.status == 0, "\(checked.output)")
        let density = try await run(["why", "\(table)/nanning/rank/density", "--json", "--depth", "all"])
        #expect(try IndependentCheckTests.check(density.output, zone: zone).status == 0)
    }

    @Test(
        "what cannot be told says why and how to mend it",
        arguments: [
            (["candidates", "battery", "gold", "--area", "nanning"], "no step “gold”"),
            (["candidates", "gold", "separator", "--area", "nanning"], "no chain “gold”"),
            (["candidates", "battery", "separator", "--area", "atlantis"], "no place “atlantis”"),
            (["candidates", "battery", "separator", "--area", "nanning", "--places", "gate"], "no places of the kind “gate”"),
            (["candidates", "battery", "separator", "--area", "nanning", "--csv", "all"], "places, enterprises"),
            (["why", "chain/battery/nanning/2024-08-20/good/separator/candidates/park/atlantis/score"], "no candidate’s figure"),
            (["leads", "--settle", "nobody", "--contract", "C-1"], "no lead “nobody”"),
            (["leads", "--settle", "demo-lead-0001"], "--contract cannot be"),
        ])
    func refused(arguments: [String], told: String) async throws {
        let refused = try await run(arguments)
        #expect(refused.status != 0)
        #expect(refused.errors.replacingOccurrences(of: "\n", with: " ").contains(told), "\(refused.errors)")
    }

    @Test("a dossier gathers the balance, the candidates, what is unlocked and the leads")
    func dossier() async throws {
        let json = try JSONReader.read([UInt8](try await run(["dossier", "battery", "separator", "--area", "nanning", "--json"]).output.utf8))
        #expect(json["standing"]?.text == "weak")
        for table in ["balance", "inputs", "places", "enterprises", "unlocks", "leads"] { #expect(json[table]?.elements?.isEmpty == false, "\(table)") }
        let text = try await run(["dossier", "battery", "separator", "--area", "nanning", "--language", "vi"])
        #expect(text.status == 0 && text.output.contains("Sẽ mở ra điều gì"))
    }
}
