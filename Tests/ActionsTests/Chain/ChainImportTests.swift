import Chain
import Figures
import Formats
import Foundation
import Testing

@testable import Actions

@Suite("Chains enter the record like reports")
struct ChainImportTests {
    private static let goods = """
        good,name_en,name_zh,name_vi,unit,kg_per_unit,raw,codes
        ore,Ore,矿石,Quặng,t,,yes,2601.11
        foil,Foil,箔,Lá,t,,,7410.11

        """
    private static let chain = """
        chain: foils
        name: {en: Foils, zh: 箔材, vi: Lá}
        processes:
          - process: rolling
            name: {en: Rolling, zh: 轧制, vi: Cán}
            provenance: assumed
            source: mass balance
            inputs:
              - {good: ore, quantity: "2", yield: "80"}
            outputs:
              - {good: foil, quantity: "1"}

        """
    private static let head = "holder,process,place,quantity,unit,from,until,standing,provenance,source\n"

    /// A zone that holds the goods and the chain.
    private func begun(_ folder: TemporaryZone) async throws -> Zone {
        let zone = try await folder.made()
        for (name, text) in [("goods.csv", Self.goods), ("foils.yaml", Self.chain)] {
            let outcome = try await zone.take(folder.file(name, text), knownOn: "2024-01-10")
            #expect(!outcome.hasRejects && outcome.filed > 0, "\(outcome)")
        }
        return zone
    }

    private func capacity(of zone: Zone, asOf day: String = "2024-04-30") async throws -> [ExactDecimal] {
        try await reading(zone, asOf: day).model.capacities.map(\.quantity)
    }

    private func reading(_ zone: Zone, asOf day: String = "2024-04-30") async throws -> ChainReading {
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let places = try await LoadRegister.run(from: zone.record, definitions: definitions).register.places
        return try await ReadChains.run(from: zone.record, places: places, asOf: Day(day)!)
    }

    @Test("a later row about the same capacity is a new version; what was known before stays for its days")
    func versions() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await begun(folder)
        let row = "A,rolling,old-town,100,t,2024-01-01,,running,reported,A itself\n"
        let first = try folder.file("capacities-2024-02.csv", Self.head + row)
        #expect(try await zone.take(first, knownOn: "2024-02-01").filings.map(\.key) == ["riverside"])
        let second = try folder.file("capacities-2024-03.csv", Self.head + row.replacingOccurrences(of: "100", with: "150"))
        try await zone.take(second, knownOn: "2024-03-01")
        #expect(try await capacity(of: zone) == [150])
        #expect(try await capacity(of: zone, asOf: "2024-02-15") == [100])
        #expect(try await capacity(of: zone, asOf: "2024-01-15") == [])
        let withdrawn = try folder.file("capacities-2024-04.csv", Self.head + row.replacingOccurrences(of: "100", with: "0"))
        try await zone.take(withdrawn, knownOn: "2024-04-01")
        #expect(try await capacity(of: zone) == [])
        #expect(try await capacity(of: zone, asOf: "2024-03-15") == [150])
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("the same files twice change nothing, whether as they were or written anew")
    func twice() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await begun(folder)
        let rows = Self.head + "A,rolling,old-town,100,t,2024-01-01,,running,reported,A itself\nB,rolling,old-town,5,t,2024-01-01,,planned,synthetic,rule\n"
        #expect(try await zone.take(folder.file("capacities.csv", rows)).filed == 2)
        let before = try await zone.record.heads()
        for (name, text) in [("capacities.csv", rows), ("capacities-again.csv", rows + "\n"), ("goods.csv", Self.goods), ("foils.yaml", Self.chain)] {
            let outcome = try await zone.take(folder.file(name, text))
            #expect(outcome.filed == 0 && outcome.unchanged > 0 && !outcome.hasRejects, "\(outcome)")
        }
        #expect(try await zone.record.heads() == before)
    }

    @Test("the evidence of every quantity is a cell of the document that was filed")
    func evidence() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await begun(folder)
        try await zone.take(folder.file("capacities.csv", Self.head + "A,rolling,old-town,0.01,万吨,2024-01-01,,running,reported,A itself\n"))
        let model = try await reading(zone).model
        let cells = [model.capacities[0].evidence.cell, model.processes["rolling"]?.inputs[0].alternatives[0].evidence?.cell]
        for cell in cells {
            let cell = try #require(cell)
            let position = try #require(cell.filing)
            #expect(try await zone.record.filings(ofDocument: cell.document).map(\.position).contains(position))
            let excerpt = try #require(try await ReadDocument.run(cell.document, around: cell.row, in: zone))
            #expect(excerpt.rows.first { $0.row == cell.row }?.fields.joined().contains(cell.text) == true)
        }
        #expect(model.capacities[0].quantity == 100 && cells[0]?.provenance == .reported && cells[1]?.provenance == .assumed)
    }

    @Test("bad rows are handed back beside the input with reason and mend; mended, the file files them")
    func rejects() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await begun(folder)
        let path = try folder.file(
            "capacities.csv", Self.head + "A,rolling,old-town,100,t,2024-01-01,,running,reported,A itself\nB,roling,old-town,5,t,2024-01-01,,running,reported,B itself\n")
        let outcome = try await zone.take(path)
        #expect(outcome.filed == 1 && outcome.rejected == 1)
        let rejects = try #require(outcome.rejectFile)
        let text = try String(contentsOfFile: rejects, encoding: .utf8)
        for word in ["process", "roling", "no such process", "did you mean “rolling”"] { #expect(text.contains(word), "\(text)") }
        try text.replacingOccurrences(of: "B,roling", with: "B,rolling").write(toFile: rejects, atomically: true, encoding: .utf8)
        let mended = try await zone.take(rejects)
        #expect(mended.filed == 1 && !mended.hasRejects, "\(mended)")
        #expect(try await capacity(of: zone) == [100, 5])
    }

    @Test("of a chain the bad process is handed back and the others hold; a new definition replaces the old")
    func definitions() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await begun(folder)
        let second = Self.chain.split(separator: "\n").dropFirst(3).joined(separator: "\n")
        let bad = second.replacingOccurrences(of: "rolling", with: "milling").replacingOccurrences(of: "good: ore", with: "good: or")
        let changed = Self.chain.replacingOccurrences(of: "\"80\"", with: "\"90\"")
        let outcome = try await zone.take(folder.file("foils-2.yaml", changed + bad + "\n"), knownOn: "2024-03-01")
        #expect(outcome.filed == 1 && outcome.rejected == 1 && outcome.problems.first?.row == 17, "\(outcome)")
        let now = try await reading(zone)
        #expect(now.rejects.isEmpty && now.model.processes.keys.sorted() == ["rolling"] && now.model.processes["rolling"]?.inputs[0].yield == 90)
        #expect(try await reading(zone, asOf: "2024-02-01").model.processes["rolling"]?.inputs[0].yield == 80)
    }

    @Test("what is not there, not YAML or told too early is refused as a whole, and nothing is filed")
    func refusals() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let before = try await zone.record.heads()
        let clerk = Access(name: "clerk")
        let path = try folder.file("goods.csv", Self.goods)
        #expect(try await zone.take(path, knownOn: "2024-01-01", by: clerk).refusal != nil)
        #expect(try await zone.take(folder.file("broken.yaml", "chain: x\nname: [\n")).hasRejects)
        #expect(try await zone.take(folder.file("goods-2.csv", "good,name\n")).errors.count == 1)
        #expect(try await zone.take(folder.file("flows.csv", "kind,good,place,quantity,unit,from,provenance,source\n")).errors.count == 1)
        #expect(try await zone.record.heads() == before)
    }
}
