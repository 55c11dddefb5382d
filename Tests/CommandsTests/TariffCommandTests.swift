import Formats
import Testing

@testable import Commands

@Suite("corridor tariff")
struct TariffCommandTests {
    private static func run(_ arguments: String..., language: String = "en") async -> CapturedConsole.Run {
        await CapturedConsole.run(
            ["tariff"] + arguments,
            environment: ["CORRIDOR_DATA": ExampleZone.project.appendingPathComponent("Data").path, "CORRIDOR_LANGUAGE": language, "COLUMNS": "120"])
    }

    @Test("a code shows each cell as printed, what it means and what goods of China pay, amid its neighbours") func code() async {
        let run = await Self.run("8415.20.10")
        #expect(run.status == 0 && run.errors.isEmpty)
        let text = run.output
        #expect(text.contains("Import tariff of Viet Nam as of 2026-01-07"))
        #expect(text.contains("15 (-PH, TH, CN)") && text.contains("not for goods of the Philippines, Thailand, China"))
        #expect(text.contains("excluded") && text.contains("→ ") && text.contains("8415.20.90  Other"))
        #expect(text.contains("Source: Consolidated workbook"))
    }

    @Test("a preference that is not below the most-favoured-nation rate is named as useless") func useless() async {
        #expect(await Self.run("8528.52.00").output.contains("a proof of origin gains nothing"))
        #expect(await !Self.run("8518.30.10").output.contains("a proof of origin gains nothing"))
    }

    @Test("words in three languages find the same goods", arguments: ["headphones", "耳机", "tai nghe"])
    func words(word: String) async {
        let run = await Self.run(word)
        #expect(run.status == 0 && run.output.contains("8518.30.10") && run.output.contains("of 6 lines"))
    }

    @Test("several words without quotation marks are one question, and a limit cuts the table") func limit() async {
        let run = await Self.run("electric", "car", "--limit", "3")
        #expect(run.output.contains("3 of ") && run.output.contains("8703.80.11") && !run.output.contains("8703.80.17"))
    }

    @Test("what cannot be told says why", arguments: [("en", "read it for this good"), ("zh", "请查阅该规定"), ("vi", "hãy đọc quy định đó")])
    func review(language: String, words: String) async {
        #expect(await Self.run("8702.10.10", language: language).output.contains(words))
    }

    @Test("JSON holds each cell with its text, meaning and answer") func json() async throws {
        let run = await Self.run("85183010", "--json")
        let value = try JSONReader.read(Array(run.output.utf8))
        #expect(value["asOf"]?.text == "2026-01-07" && value["origin"]?.text == "CN")
        let line = try #require(value["lines"]?.elements?.first)
        #expect(line["code"]?.text == "8518.30.10" && line["description"]?.text == "- - Headphones")
        let cells = try #require(line["cells"]?.elements)
        #expect(cells.compactMap { $0["scheme"]?.text } == ["ordinary", "mfn", "acfta", "rcep", "atiga"])
        #expect(cells.compactMap { $0["answer"]?["percent"]?.text } == ["22.5", "15", "0", "0"])
        #expect(cells.last?["answer"]?["kind"]?.text == "origin-outside-scheme")
    }

    @Test("nothing found, no such tariff and no such country end as they should") func faults() async {
        let nothing = await Self.run("qqqq")
        #expect(nothing.status == 1 && nothing.output.contains("No line answers to “qqqq”"))
        let none = await Self.run("8518", "--into", "TH")
        #expect(none.status == 66 && none.errors.contains("There is no tariff of Thailand (TH)") && none.errors.contains("it holds those of VN"))
        #expect(await Self.run("8518", "--from", "China").status == 64)
        #expect(await Self.run("8518", "--limit", "0").status == 64)
        #expect(await Self.run("8518", "--on", "2020-01-01").status == 66)
    }
}
