import Formats
import Testing

@testable import Commands

@Suite("corridor rollup", .serialized)
struct RollUpCommandTests {
    private func run(_ arguments: [String]) async throws -> CapturedConsole.Run {
        await CapturedConsole.run(["rollup"] + arguments + ["--zone", try await DemoZone.shared.value.folder])
    }

    @Test("stands in three languages, and every number of the JSON is what the why of its address says")
    func shown() async throws {
        let asked = ["output.gross", "--by", "area,division", "--period", "2024-06..2024-07"]
        for (language, title) in [("en", "Year to date"), ("zh", "由报表汇总"), ("vi", "cộng từ các báo cáo")] {
            let shown = try await run(asked + ["--language", language])
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.contains(title))
        }
        let json = try JSONReader.read([UInt8](try await run(asked + ["--as-of", "2024-08-20", "--json"]).output.utf8))
        let rows = try #require(json["rows"]?.elements)
        #expect(json["asOf"]?.text == "2024-08-20" && rows.count > 20)
        for row in rows.prefix(12) {
            for key in ["alone", "alone_growth", "to_date", "to_date_growth"] {
                let number = try #require(row[key])
                let why = await CapturedConsole.run(["why", number["address"]?.text ?? "", "--json", "--zone", try await DemoZone.shared.value.folder])
                #expect(try JSONReader.read([UInt8](why.output.utf8))["value"] == number["value"], "\(number)")
            }
        }
        let csv = try await run(asked + ["--csv"])
        #expect(csv.output.hasPrefix("place,class,month,alone,alone_address,alone_growth,alone_growth_address,to_date,"))
    }

    @Test("growth on restated bases and a level as a whole", arguments: [
        ["investment.completed", "--within", "guangxi", "--by", "prefecture"], ["output.gross"], ["electricity.used", "--by", "section"],
    ])
    func others(arguments: [String]) async throws {
        let shown = try await run(arguments + ["--period", "2024-03..2024-07"])
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.contains("corridor why "))
    }

    @Test(
        "what cannot be rolled up says why and how to mend it",
        arguments: [
            (["parks"], "is not added up from monthly reports"), (["nonsense"], "no indicator “nonsense”"),
            (["output.gross", "--within", "atlantis"], "no place “atlantis”"), (["output.gross", "--by", "port"], "No place of the kind “port”"),
            (["output.gross", "--by", "area,park"], "'area,park' is invalid"), (["output.gross", "--by", "division,"], "'division,' is invalid"),
            (["output.gross", "--period", "2024-07..2024-01"], "is invalid"), (["output.gross", "--period", "2024-07.ytd"], "is invalid"),
        ])
    func refused(arguments: [String], told: String) async throws {
        let shown = try await run(arguments + ["--language", "en"])
        #expect(shown.status != 0)
        #expect(shown.errors.contains(told), "\(shown.errors)")
    }
}
