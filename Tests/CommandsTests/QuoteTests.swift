import Foundation
import Testing

@testable import Commands

@Suite("Quoting on the command line")
struct QuoteTests {
    private static func file(_ name: String) -> String { ExampleZone.project.appendingPathComponent("Examples/quotations/\(name)").path }

    @Test("The comparison marks the cheapest lawful scheme", arguments: [
        ("headphones.yaml", "→ ASEAN-China (ACFTA)            0%  lawful"), ("air-conditioner.yaml", "→ ASEAN-China (ACFTA)            0%  lawful"),
        ("air-conditioner-split.yaml", "→ ASEAN-China (ACFTA)           15%  lawful"), ("vehicle-parts.yaml", "→ ASEAN-China (ACFTA)             0%  lawful"),
        ("television.yaml", "→ Most-favoured-nation              35%  lawful"), ("laptop.yaml", "→ Most-favoured-nation           0%  lawful"),
        ("electric-car.yaml", "→ ASEAN-China (ACFTA)           50%  lawful")
    ])
    func comparison(name: String, row: String) async throws {
        let run = await CapturedConsole.run(["quote", Self.file(name)], columns: 120)
        #expect(run.status == 0, "\(run.errors)")
        let words = row.split(separator: " ").joined(separator: " ")
        #expect(run.output.split(separator: "\n").contains { $0.split(separator: " ").joined(separator: " ").hasPrefix(words) }, "\(run.output)")
    }

    @Test("A television tells that China is excluded, and where it could be made; a laptop that no proof is worth its cost")
    func answers() async throws {
        let television = await CapturedConsole.run(["quote", Self.file("television.yaml")], columns: 120).output
        #expect(television.contains("excluded") && television.contains("Made elsewhere") && television.contains("ATIGA"))
        let laptop = await CapturedConsole.run(["quote", Self.file("laptop.yaml")], columns: 120).output
        #expect(laptop.contains("a proof of origin gains nothing"))
    }

    @Test("It is told in every language, and as JSON", arguments: [("en", "Cheapest lawful scheme"), ("zh", "最低的合法方案"), ("vi", "Chế độ hợp lệ rẻ nhất")])
    func languages(code: String, words: String) async throws {
        let run = await CapturedConsole.run(["quote", Self.file("headphones.yaml"), "--language", code], columns: 120)
        #expect(run.status == 0 && run.output.contains(words))
        let json = await CapturedConsole.run(["quote", Self.file("headphones.yaml"), "--language", code, "--json"])
        #expect(json.status == 0 && json.output.contains("\"chosen\": \"acfta\""))
    }

    @Test("Origin is told with its rule and margin; it ends with 1 where goods originate under none")
    func origin() async throws {
        let run = await CapturedConsole.run(["origin", Self.file("headphones.yaml"), "--under", "acfta"], columns: 120)
        #expect(run.status == 0)
        #expect(run.output.contains("RVC40: 83.06% of FOB, build-down, 43.06 points above 40%"))
        #expect(await CapturedConsole.run(["origin", Self.file("customs-value.yaml")]).status == 1)
    }

    @Test("A list is quoted into a table, and rows that cannot be are handed back with their reasons")
    func list() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-list-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let list = folder.appendingPathComponent("list.csv")
        try Data(
            "product,code,quantity,price,freight,insurance\nA,8518.30.10,10,5,1,1\nB,85183,10,5,1,1\nC,8528.72.92,-4,5,1,1\nD,8471.30.20,10,5,1,1\n".utf8
        ).write(to: list)
        let run = await CapturedConsole.run(["quote", Self.file("products.yaml"), "--list", list.path], columns: 120)
        #expect(run.status == 2)
        #expect(run.output.split(separator: "\r\n").count == 3)
        #expect(run.errors.contains("list.csv: line 3: code: “85183”") && run.errors.contains("list.csv: line 4: quantity: “-4”"))
        let rejected = try String(contentsOf: folder.appendingPathComponent("list.rejected.csv"), encoding: .utf8)
        #expect(rejected.split(separator: "\r\n").count == 3 && rejected.contains("B,85183,10,5,1,1"))
    }

    @Test("A file that is not there, or has nothing to quote, is told")
    func faults() async throws {
        #expect(await CapturedConsole.run(["quote", "/nowhere.yaml"]).status == 66)
        #expect(await CapturedConsole.run(["quote", Self.file("products.yaml")]).status == 2)
        #expect(await CapturedConsole.run(["quote", Self.file("headphones.yaml"), "--why", "line/9"]).status == 64)
    }
}
