import Formats
import Foundation
import Storage
import Testing

@testable import Commands

/// Industrial chains by the command, in a small demonstration zone.
@Suite("Industrial chains by the command")
struct ChainCommandTests {
    private static func asked(_ chain: String, _ area: String, _ more: [String] = []) async throws -> JSONValue {
        let zone = try await DemoZone.shared.value.folder
        let run = await CapturedConsole.run(["chain", chain, "--area", area, "--on", "2024-08-20", "--json", "--zone", zone] + more)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONReader.read([UInt8](run.output.utf8))
    }

    private static func standings(_ answer: JSONValue) -> [String: String] {
        let steps = answer["steps"]?.elements ?? []
        return Dictionary(uniqueKeysWithValues: steps.compactMap { step in step["good"]?.text.flatMap { good in step["standing"]?.text.map { (good, $0) } } })
    }

    @Test("Nanning's battery chain stands from electrode materials to cells, with its weak and missing steps named")
    func battery() async throws {
        let standings = Self.standings(try await Self.asked("battery", "nanning"))
        #expect(standings["lfp-cell"] == "balanced" && standings["electrolyte"] == "balanced" && standings["graphite-anode"] == "surplus")
        let chain = ["iron-phosphate", "lfp", "graphite-anode", "copper-foil", "aluminium-foil", "separator", "lipf6", "electrolyte", "lfp-cell", "pack", "motor", "electric-car"]
        #expect(!chain.contains { ["missing", nil].contains(standings[$0]) })
        #expect(["lfp", "separator", "aluminium-foil", "lipf6", "power-electronics"].allSatisfy { standings[$0] == "weak" })
        #expect(standings["sodium-cell"] == "not-needed" && standings["lithium-carbonate"] == "brought-in" && standings["nmc-precursor"] == "missing")
    }

    @Test("Qinzhou's chlorine is balanced while the caustic soda that comes with it is in surplus")
    func chemicals() async throws {
        let standings = Self.standings(try await Self.asked("chemicals", "qinzhou"))
        #expect(standings["chlorine"] == "balanced" && standings["caustic-soda"] == "surplus")
    }

    @Test("What Nanning lacks may be made in ASEAN: together they have the precursor, separators and inverters; an area in which nothing is asked for says so")
    func wider() async throws {
        let alone = Self.standings(try await Self.asked("battery", "nanning")), together = Self.standings(try await Self.asked("battery", "nanning+asean"))
        for (good, before, after) in [
            ("nmc-precursor", "missing", "surplus"), ("separator", "weak", "balanced"), ("power-electronics", "weak", "balanced"), ("lipf6", "weak", "weak"),
        ] {
            #expect(alone[good] == before && together[good] == after, "\(good)")
        }
        let none = await CapturedConsole.run(["chain", "battery", "--area", "asean", "--zone", try await DemoZone.shared.value.folder])
        #expect(none.status == 0 && none.output.contains("Nothing of this chain is asked for within ASEAN") && !none.output.contains("–%"), "\(none)")
    }

    @Test("What a project adds is told by itself: the sodium cells")
    func projects() async throws {
        let told = (try await Self.asked("battery", "nanning")["contributions"]?.elements ?? []).compactMap(\.text)
        #expect(told.contains { $0.contains("Synthetic Sodium Battery Base") && $0.contains("Sodium-ion cells not needed → balanced") }, "\(told)")
    }

    @Test("Every number of the demonstration's chains is recomputed by the independent checker, down to the rows of the documents that were filed")
    func recomputed() async throws {
        let zone = try await DemoZone.shared.value.folder
        var addresses: [String] = []
        let asked = [
            ("battery", "nanning"), ("chemicals", "qinzhou"), ("coal-chemicals", "qinzhou"), ("light-hydrocarbons", "qinzhou"), ("salt-chemicals", "qinzhou"),
            ("downstream", "qinzhou"), ("battery-chemicals", "guangxi"), ("electronics", "guangxi"), ("wind", "guangxi"),
        ]
        for (chain, area) in asked {
            let answer = try await Self.asked(chain, area)
            addresses += ["own", "supplied", "steps-made-here"].compactMap { answer[$0]?["address"]?.text }
            let short = ["stops", "shortages"].flatMap { answer[$0]?.elements ?? [] }
            #expect(!short.isEmpty, "\(chain)")
            addresses += short.compactMap { $0["factor"]?["address"]?.text }
            for step in answer["steps"]?.elements ?? [] {
                addresses += ["capacity", "need", "coverage", "gap"].compactMap { step[$0]?["address"]?.text }
            }
        }
        let run = await CapturedConsole.run(["why"] + addresses + ["--json", "--depth", "all", "--zone", zone])
        try #require(run.status == 0, "\(run.errors)")
        let checked = try IndependentCheckTests.check(run.output, zone: zone)
        #expect(checked.status == 0 && checked.output.hasPrefix("\(addresses.count) trees"), "\(checked.output)")
        #expect(checked.output.contains(" 0 mismatches") && !checked.output.contains("solved"), "\(checked.output)")
    }

    @Test("A why that rests on cells of workbooks is recomputed from them by the independent checker, and a cell that says otherwise is found")
    func workbooks() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let folder = zone.folder.appendingPathComponent("chain")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func write(_ name: String, _ rows: String) throws {
            let process = Process(), input = Pipe()
            process.executableURL = ExampleZone.project.appendingPathComponent(".venv/bin/python3")
            process.arguments = [ExampleZone.project.appendingPathComponent("Tests/excel/write.py").path, folder.appendingPathComponent(name).path]
            process.standardInput = input
            try process.run()
            input.fileHandleForWriting.write(Data(#"[{"name": "rows", "rows": [\#(rows)]}]"#.utf8))
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        try "good,name_en,name_zh,name_vi,unit,kg_per_unit,raw,codes,source\nore,Ore,矿石,Quặng,t,,yes,,rule\nfoil,Foil,箔,Lá,t,,,,rule\n"
            .write(to: folder.appendingPathComponent("goods.csv"), atomically: true, encoding: .utf8)
        try """
            chain: foil
            name: {en: Foil, zh: 箔, vi: Lá}
            processes:
              - process: rolling
                name: {en: Rolling, zh: 轧制, vi: Cán}
                provenance: synthetic
                source: rule
                inputs: [{good: ore, quantity: "1.5", yield: "80"}]
                outputs: [{good: foil, quantity: "1"}]

            """.write(to: folder.appendingPathComponent("foil.yaml"), atomically: true, encoding: .utf8)
        try write(
            "capacities.xlsx", #"""
                [], ["holder", "process", "place", "quantity", "unit", "from", "until", "standing", "provenance", "source"],
                ["Works", "rolling", "riverside", 1234.5, "t", {"date": "2024-01-01", "format": "yyyy-mm-dd"}, null, "running", "synthetic", "rule"],
                ["Mill", "rolling", "riverside", "0.1", "万吨", "2024-01-01", null, "running", "synthetic", "rule"]
                """#)
        try write(
            "flows.xlsx", #"""
                ["kind", "good", "place", "quantity", "unit", "from", "until", "provenance", "source", "country", "gate"],
                ["demand", "foil", "riverside", 4000, "t", "2024-01-01", null, "synthetic", "rule", null, null]
                """#)
        let filed = await zone.run("import", folder.path, "--privileged")
        #expect(filed.status == 0, "\(filed)")
        let address = "chain/foil/riverside/2024-08-20/"
        let run = await zone.run("why", address + "completeness/own", address + "shortage/own/1", "--json", "--depth", "all")
        try #require(run.status == 0 && run.output.contains("capacities.xlsx") && run.output.contains("flows.xlsx"), "\(run.errors)")
        let checked = try IndependentCheckTests.check(run.output, zone: zone.zone)
        #expect(checked.status == 0 && checked.output.contains(" 0 mismatches"), "\(checked.output)")
        let lie = try IndependentCheckTests.check(run.output.replacingOccurrences(of: "\"1234.5\"", with: "\"1234.6\""), zone: zone.zone)
        #expect(lie.status == 1 && lie.output.contains("the file says '1234.5'"), "\(lie.output)")
    }

    @Test("A chain, an area or a number that is not there is said to be missing, with what there is")
    func missing() async throws {
        let zone = try await DemoZone.shared.value.folder
        let chain = await CapturedConsole.run(["chain", "batery", "--area", "nanning", "--zone", zone])
        #expect(chain.status == 66 && chain.errors.contains("There are: battery, battery-chemicals, chemicals"), "\(chain)")
        let area = await CapturedConsole.run(["chain", "battery", "--area", "atlantis", "--zone", zone])
        #expect(area.status == 66 && area.errors.contains("atlantis"), "\(area)")
        let number = await CapturedConsole.run(["why", "chain/battery/nanning/2024-08-20/good/gold/need", "--zone", zone])
        #expect(number.status == 66, "\(number)")
    }

    @Test("A folder is tried without filing it, and says what it would hand back")
    func tried() async throws {
        let zone = try await DemoZone.shared.value.folder
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("chain-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: ExampleZone.project.appendingPathComponent("Data/chains"), to: folder)
        let sound = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--try", folder.path, "--zone", zone])
        #expect(sound.status == 0 && !sound.output.contains("corridor why"), "\(sound)")
        let links = folder.appendingPathComponent("links.csv")
        try (String(contentsOf: links, encoding: .utf8) + "A,A,pack,declared,2024-01-01,,synthetic,rule\n").write(to: links, atomically: true, encoding: .utf8)
        let bad = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--try", folder.path, "--zone", zone])
        #expect(bad.status == 2 && bad.errors.contains("supplier and buyer are the same"), "\(bad)")
        let none = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--try", "/nowhere", "--zone", zone])
        #expect(none.status == 66 && none.errors.contains("/nowhere"), "\(none)")
    }

    @Test("As of an earlier day only what was known then counts, and addresses say so")
    func asOf() async throws {
        let zone = try await DemoZone.shared.value.folder
        let early = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--as-of", "2019-12-31", "--zone", zone])
        #expect(early.status == 66 && early.errors.contains("No chain is filed"), "\(early)")
        let then = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--as-of", "2024-03-01", "--json", "--zone", zone])
        try #require(then.status == 0, "\(then.errors)")
        let answer = try JSONReader.read([UInt8](then.output.utf8))
        let address = try #require(answer["own"]?["address"]?.text)
        #expect(address == "chain/battery/nanning/2024-03-01@2024-03-01/completeness/own")
        let why = await CapturedConsole.run(["why", address, "--zone", zone])
        #expect(why.status == 0, "\(why.errors)")
    }

    @Test("The table is told in three languages")
    func languages() async throws {
        let zone = try await DemoZone.shared.value.folder
        for (language, word) in [("en", "Missing and weak steps"), ("zh", "缺失和薄弱环节"), ("vi", "Các khâu thiếu và yếu")] {
            let run = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--on", "2024-08-20", "--language", language, "--zone", zone])
            #expect(run.status == 0 && run.output.contains(word), "\(run)")
        }
    }
}
