import Formats
import Testing

@testable import Commands

@Suite("corridor specialisation", .serialized)
struct SpecialisationCommandTests {
    private static let table = "specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd"

    private func run(_ arguments: [String]) async throws -> CapturedConsole.Run {
        await CapturedConsole.run(arguments + ["--zone", try await DemoZone.shared.value.folder])
    }

    @Test("the tables stand in three languages, and every number of the JSON has an address that explains it")
    func shown() async throws {
        for (language, title) in [("en", "Nearest possible"), ("zh", "最邻近的潜在行业"), ("vi", "Ngành có thể gần nhất")] {
            let shown = try await run(["specialisation", "--area", "guangxi", "--period", "2024-07.ytd", "--language", language])
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.contains(title))
        }
        let json = try JSONReader.read([UInt8](try await run(["specialisation", "--area", "guangxi", "--period", "2024-07.ytd", "--json"]).output.utf8))
        #expect(json["address"]?.text == Self.table)
        let first = try #require(json["specialised"]?.elements?.first?["quotient"])
        let why = try await run(["why", first["address"]?.text ?? "", "--json"])
        #expect(try JSONReader.read([UInt8](why.output.utf8))["value"] == first["value"])
        let csv = try await run(["specialisation", "--area", "guangxi", "--period", "2024-07.ytd", "--csv", "places"])
        #expect(csv.output.hasPrefix("place,total,total_address,diversity,diversity_address"))
    }

    @Test("an independent program recomputes quotients, density, concentration and complexity down to the reports")
    func checked() async throws {
        let zone = try await DemoZone.shared.value.folder
        let numbers = [
            "complexity/place/nanning", "complexity/class/38", "density/nanning/39", "density/qinzhou/26", "quotient/nanning/38",
            "concentration/place/qinzhou", "concentration/class/38", "proximity/38/39",
        ]
        let why = try await run(["why"] + numbers.map { "\(Self.table)/\($0)" } + ["--json", "--depth", "all"])
        try #require(why.status == 0, "\(why.errors)")
        let checked = try IndependentCheckTests.check(why.output, zone: zone)
        #expect(checked.status == 0, "\(checked.output)")
        #expect(checked.output.contains(" 0 mismatches"))
        // A quotient that is not true is found, though another number rests on it.
        let lie = why.output.replacingOccurrences(of: "\"at-least-one\",\"value\":\"1\"", with: "\"at-least-one\",\"value\":\"0\"")
        #expect(lie != why.output)
        #expect(try IndependentCheckTests.check(lie, zone: zone).status == 1)
    }

    @Test(
        "what cannot be told says why and how to mend it",
        arguments: [
            (["specialisation", "--area", "atlantis"], "has no place “atlantis”"),
            (["specialisation", "--area", "nanning", "--places", "prefecture"], "Fewer than two places"),
            (["specialisation", "--area", "guangxi", "--period", "2024-01"], "cannot be split"),
            (["specialisation", "--area", "guangxi", "--indicator", "projects.under-construction"], "cannot be split"),
            (["specialisation", "--area", "guangxi", "--indicator", "nonsense"], "no indicator “nonsense”"),
            (["specialisation", "--area", "guangxi", "--level", "7"], "--level cannot be “7”"),
            (["specialisation", "--area", "guangxi", "--csv", "everything"], "specialised, possible, places, classes"),
            (["why", "specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd/quotient/atlantis/39"], "There is no number at"),
        ])
    func refused(arguments: [String], told: String) async throws {
        let refused = try await run(arguments)
        #expect(refused.status != 0)
        #expect(refused.errors.replacingOccurrences(of: "\n", with: " ").contains(told), "\(refused.errors)")
    }
}
