import Formats
import Foundation
import Testing

@testable import Commands

@Suite("Investment leads by the command")
struct LeadsCommandTests {
    private static let header = "lead,from,enterprise,chain,step,district,park,area,stage,contract,project,note,source\n"

    private func filed(_ rows: String, in zone: ExampleZone) async throws -> CapturedConsole.Run {
        let path = "\(zone.folder.path)/leads.csv"
        try Data((Self.header + rows).utf8).write(to: URL(fileURLWithPath: path))
        return await CapturedConsole.run(["import", path, "--quiet", "--zone", zone.zone])
    }

    private func leads(_ zone: ExampleZone, _ more: [String] = []) async throws -> [JSONValue] {
        let run = await CapturedConsole.run(["leads", "--json", "--zone", zone.zone] + more)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONReader.read([UInt8](run.output.utf8)).elements ?? []
    }

    @Test("a lead goes through its stages, is told while it wants a contract, and becomes contract and project by the common door")
    func settled() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let first = try await filed(
            "L1,2024-02-01,Nobody Yet Ltd,battery,separator,old-town,north-park,,contacted,,,by phone,officer's note\n"
                + "L1,2024-03-01,Nobody Yet Ltd,battery,separator,old-town,north-park,,signed,,,,officer's note\n", in: zone)
        #expect(first.status == 0, "\(first.errors)\(first.output)")
        let told = try #require(try await leads(zone).first)
        #expect(told["stage"]?.text == "signed" && told["since"]?.text == "2024-03-01")
        #expect(told["wanting"]?.text?.contains("without a contract") == true)
        #expect(try await leads(zone, ["--stage", "contacted"]).isEmpty)
        #expect(try await leads(zone, ["--step", "battery/gold"]).isEmpty)
        let settling = [
            "leads", "--settle", "L1", "--contract", "C-1", "--amount", "1200", "--project", "separator-works", "--class", "2921", "--on", "2024-03-02",
        ]
        let settled = await CapturedConsole.run(settling + ["--zone", zone.zone])
        #expect(settled.status == 0, "\(settled.errors)\(settled.output)")
        let after = try #require(try await leads(zone).first)
        #expect(after["became"]?.text == "C-1, separator-works" && after["wanting"]?.text == "–")
        let projects = await CapturedConsole.run(["projects", "--json", "--zone", zone.zone])
        #expect(projects.output.contains("separator-works"))
    }

    @Test(
        "a bad row is handed back with what is wrong, and the good ones are kept",
        arguments: [
            ("L2,2024-02-01,X,battery,separator,atlantis,,,contacted,,,,n", "atlantis"), ("L2,yesterday,X,battery,separator,old-town,,,contacted,,,,n", "yesterday"),
            ("L2,2024-02-01,X,battery,separator,old-town,,,married,,,,n", "married"), ("L2,2024-02-01,,battery,separator,old-town,,,contacted,,,,n", "enterprise: nothing stands here"),
            ("L2,2024-02-01,X,battery,separator,old-town,,,contacted,,,,", "source: nothing stands here"),
        ])
    func bad(row: String, told: String) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = try await filed("L1,2024-02-01,Good Ltd,battery,separator,old-town,,,visiting,,,,n\n" + row + "\n", in: zone)
        #expect(run.status == 2)
        #expect((run.output + run.errors).contains(told), "\(run.output)\(run.errors)")
        #expect(try await leads(zone).count == 1)
    }

    @Test("what is not signed, has no park or no class cannot be settled, and is told so")
    func refused() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = try await filed(
            "L1,2024-02-01,A,battery,separator,old-town,north-park,,visiting,,,,n\nL2,2024-02-01,B,battery,separator,old-town,,,signed,,,,n\n"
                + "L3,2024-02-01,C,battery,separator,old-town,north-park,,landed,,,,n\n", in: zone)
        #expect(run.status == 0, "\(run.errors)")
        for (lead, more, told) in [
            ("L1", [], "not signed"), ("L2", [], "names no park"), ("L3", [], "needs a project"), ("L3", ["--project", "p"], "has a class"),
        ] as [(String, [String], String)] {
            let refused = await CapturedConsole.run(["leads", "--settle", lead, "--contract", "C", "--zone", zone.zone] + more)
            #expect(refused.status != 0 && refused.errors.replacingOccurrences(of: "\n", with: " ").contains(told), "\(refused.errors)")
        }
    }
}
