import Chain
import Figures
import Foundation
import Testing

@testable import Formats

@Suite("Files of a chain: what is bad is handed back, what is good is kept")
struct ChainFilesTests {
    static let goods = """
        good,name_en,name_zh,name_vi,unit,kg_per_unit,raw,codes,source
        ore,Ore,矿石,Quặng,t,,yes,2601.11,HS 2022
        foil,Foil,箔,Lá,t,,,7410.11; VN:7410.11.00,HS 2022
        cell,Cell,电芯,Tế bào pin,kWh,6,,8507.60,HS 2022

        """
    static let chain = """
        chain: test
        name: {en: Test, zh: 测试, vi: Thử}
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
    static let head = "holder,process,place,quantity,unit,from,until,standing,provenance,source\n"

    static func read(goods: String = goods, chain: String = chain, capacities: String = "", flows: String = "", links: String = "") -> ChainReading {
        func file(_ name: String, _ text: String) -> (document: FactDocument, bytes: [UInt8]) {
            let document = FactDocument(
                hash: name, name: name, provenance: .documented, knownOn: Day("2024-08-20")!, recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "test")
            return (document, Array(text.utf8))
        }
        var files = [file("goods.csv", goods), file("test.yaml", chain)]
        if !capacities.isEmpty { files.append(file("capacities.csv", head + capacities)) }
        if !flows.isEmpty { files.append(file("flows.csv", "kind,good,place,quantity,unit,from,until,provenance,source,country,gate\n" + flows)) }
        if !links.isEmpty { files.append(file("links.csv", "supplier,buyer,good,basis,from,provenance,source\n" + links)) }
        return ChainReading(files: files, places: ["here": .prefecture, "there": .prefecture, "vn": .country, "pass": .gate, "harbour": .port])
    }

    @Test("good files are read whole, quantities in the base unit with the cell that they stand in")
    func good() throws {
        let read = Self.read(
            capacities: "A,rolling,here,1.5,万吨,2024-01-01,,running,synthetic,rule\n", flows: "demand,cell,here,2,GWh,2024-01-01,,synthetic,rule,,\nimport,ore,here,1,t,2024-01-01,,synthetic,rule,vn,harbour\n",
            links: "A,B,foil,declared,2024-01-01,synthetic,rule\n")
        #expect(read.rejects.isEmpty && read.faults.isEmpty)
        #expect(read.model.capacities.map(\.quantity) == [15_000] && read.model.flows.map(\.quantity) == [2_000_000, 1] && read.model.links.count == 1)
        let cell = try #require(read.model.capacities[0].evidence.cell)
        #expect(cell.row == 2 && cell.field == "quantity" && cell.text == "1.5" && cell.provenance == .synthetic)
        let input = try #require(read.model.processes["rolling"]?.inputs.first)
        #expect(input.yieldEvidence?.cell?.row == 9 && input.alternatives[0].evidence?.cell?.text == "2")
        #expect(read.model.goods["foil"]?.codes.map(\.jurisdiction) == [nil, .init("VN")])
    }

    @Test("a workbook is read as a text is, its cells by their rows; rows on a second sheet are not passed over in silence")
    func workbook() throws {
        func capacities(_ sheets: String) throws -> ChainReading {
            func document(_ name: String) -> FactDocument {
                FactDocument(
                    hash: name, name: name, provenance: .documented, knownOn: Day("2024-08-20")!, recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "test")
            }
            let files = [
                (document("goods.csv"), Array(Self.goods.utf8)), (document("test.yaml"), Array(Self.chain.utf8)),
                (document("capacities.xlsx"), try PythonTool.file("write.py", told: sheets)),
            ]
            return ChainReading(files: files, places: ["here": .prefecture])
        }
        let rows = #"""
            ["holder", "process", "place", "quantity", "unit", "from", "standing", "provenance", "source"], [],
            ["A", "rolling", "here", 1.5, "万吨", {"date": "2024-01-01", "format": "yyyy-mm-dd"}, "running", "synthetic", "rule"],
            ["B", "rolling", "here", "many", "t", "2024-01-01", "running", "synthetic", "rule"]
            """#
        let read = try capacities(#"[{"name": "s", "rows": [\#(rows)]}]"#)
        #expect(read.model.capacities.map(\.quantity) == [15_000] && read.model.capacities[0].from == Day("2024-01-01"))
        let cell = try #require(read.model.capacities[0].evidence.cell)
        #expect(cell.row == 3 && cell.field == "quantity" && cell.text == "1.5")
        #expect(read.rejects.map(\.line) == [4] && read.rejects[0].field == "quantity" && read.rejects[0].text == "many")
        let second = try capacities(#"[{"name": "s", "rows": [\#(rows)]}, {"name": "more", "rows": [["x"]]}]"#)
        #expect(second.model.capacities.isEmpty && second.rejects.map(\.text) == ["more"])
    }

    /// What stands in which file in place of what, and what the message then says.
    static let bad: [(from: String, to: String, says: [String])] = [
        ("ore,Ore,", "Ore!,Ore,", ["goods.csv", "line 2", "good", "Ore!", "not an id"]),
        ("foil,Foil,", "ore,Foil,", ["line 3", "stands above already"]),
        ("Lá,t,", "Lá,tt,", ["line 3", "unit", "unknown unit"]),
        ("Lá,t,,", "Lá,t,-1,", ["line 3", "kg_per_unit"]),
        ("kWh,6", "kWh,six", ["line 4", "not a number"]),
        (",yes,", ",perhaps,", ["line 2", "neither yes nor no"]),
        ("7410.11;", "7410.1;", ["line 3", "“7410.1” is no code"]),
        ("VN:7410", "XQ:7410", ["line 3", "is no code"]),
        ("箔", "", ["line 3", "name_zh", "nothing stands here"]),
        ("name_vi,unit", "name_vi,units", ["unknown column", "did you mean “unit”"]),
        ("good: ore", "good: or", ["test.yaml", "line 9", "“or”"]),
        ("quantity: \"2\"", "quantity: \"0\"", ["line 9", "not above 0"]),
        ("quantity: \"2\"", "quantity: two", ["line 9", "“two”"]),
        ("yield: \"80\"", "yield: \"101\"", ["line 9", "at most 100"]),
        ("yield: \"80\"", "yield: \"0\"", ["line 9", "above 0"]),
        ("provenance: assumed", "provenance: guessed", ["line 6", "guessed"]),
        ("source: mass balance", "sauce: mass balance", ["line 7", "sauce"]),
        ("zh: 轧制, ", "", ["line 5", "zh"]),
        ("- {good: ore, quantity: \"2\", yield: \"80\"}", "- any: [{good: ore, quantity: \"2\"}]", ["one alternative is no choice"]),
        ("outputs:\n      - {good: foil, quantity: \"1\"}", "outputs: []", ["outputs"]),
        ("chain: test", "chain: Test 1", ["test.yaml", "line 1", "chain"]),
        ("name: {en: Test", "nam: {en: Test", ["test.yaml", "nam"]),
    ]

    @Test("a bad good, process or chain names file, line and text", arguments: bad)
    func definitions(_ example: (from: String, to: String, says: [String])) throws {
        let read = Self.read(
            goods: Self.goods.replacingOccurrences(of: example.from, with: example.to),
            chain: Self.chain.replacingOccurrences(of: example.from, with: example.to))
        let told = read.rejects.map { $0.line(.english) }
        let first = try #require(told.first, "\(example.to)")
        for word in example.says { #expect(told.contains { $0.contains(word) }, "\(first) says \(word)") }
        for reject in read.rejects {
            for language in Language.allCases { #expect(!reject.message[language].isEmpty && !reject.mend[language].isEmpty) }
        }
    }

    static let rows: [(row: String, says: [String])] = [
        ("A,milling,here,1,t,2024-01-01,,running,synthetic,rule", ["process", "“milling”", "no such process"]),
        ("A,rolling,hre,1,t,2024-01-01,,running,synthetic,rule", ["place", "no such place", "did you mean “here”"]),
        ("A,rolling,here,,t,2024-01-01,,running,synthetic,rule", ["quantity", "nothing stands here"]),
        ("A,rolling,here,-1,t,2024-01-01,,running,synthetic,rule", ["quantity", "-1"]),
        ("A,rolling,here,1,kWh,2024-01-01,,running,synthetic,rule", ["unit", "“foil” is counted in t"]),
        ("A,rolling,here,1,tonn,2024-01-01,,running,synthetic,rule", ["unit", "unknown unit"]),
        ("A,rolling,here,1,t,2024-13-01,,running,synthetic,rule", ["from", "not a day"]),
        ("A,rolling,here,1,t,2024-01-01,2023-01-01,running,synthetic,rule", ["until", "ends before it begins"]),
        ("A,rolling,here,1,t,2024-01-01,,runing,synthetic,rule", ["standing", "did you mean “running”"]),
        ("A,rolling,there,5,t,2024-01-01,,planned,synthetic,rule", ["holder", "stands above already"]),
        (",rolling,here,1,t,2024-01-01,,running,synthetic,rule", ["holder", "nothing stands here"]),
        ("A,rolling,here,1,t,2024-01-01,,running,guess,rule", ["provenance"]),
        ("A,rolling,here,1,t,2024-01-01,,running,synthetic,", ["source", "nothing stands here"]),
        ("A,rolling,here,1,5,t,2024-01-01,,running,synthetic,rule", ["line 3"]),
    ]

    @Test("a bad row of capacities is handed back and the good rows beside it are kept", arguments: rows)
    func capacities(_ example: (row: String, says: [String])) throws {
        let good = "A,rolling,there,2,t,2024-01-01,,planned,synthetic,rule\n"
        let read = Self.read(capacities: good + example.row + "\n" + good.replacingOccurrences(of: "there", with: "here"))
        let line = try #require(read.rejects.first).line(.english)
        #expect(read.rejects.count == 1 && read.model.capacities.count == 2)
        for word in ["capacities.csv", "line 3"] + example.says { #expect(line.contains(word), "\(line)") }
    }

    @Test("bad flows and links say so too")
    func others() throws {
        let read = Self.read(
            flows: "exports,foil,here,1,t,2024-01-01,,synthetic,rule,,\ndemand,coil,here,1,t,2024-01-01,,synthetic,rule,,\n",
            links: "A,A,foil,declared,2024-01-01,synthetic,rule\nA,B,foil,said,2024-01-01,synthetic,rule\n")
        let told = read.rejects.map { $0.line(.english) }
        #expect(told.count == 4)
        #expect(told[0].contains("did you mean “export”") && told[1].contains("no such good") && told[2].contains("the same") && told[3].contains("basis"))
    }

    @Test("imports and exports may say which country and gate they come through; nothing else may")
    func borders() throws {
        let read = Self.read(
            flows: "import,ore,here,1,t,2024-01-01,,synthetic,rule,vn,pass\nexport,foil,here,1,t,2024-01-01,,synthetic,rule,,harbour\n"
                + "import,ore,here,1,t,2024-01-01,,synthetic,rule,there,\nimport,ore,here,1,t,2024-01-01,,synthetic,rule,,pas\n"
                + "demand,foil,here,1,t,2024-01-01,,synthetic,rule,vn,\n")
        #expect(read.model.flows.map(\.country) == ["vn", nil] && read.model.flows.map(\.gate) == ["pass", "harbour"])
        let told = read.rejects.map { $0.line(.english) }
        #expect(told.count == 3)
        #expect(told[0].contains("country") && told[0].contains("no such country") && told[1].contains("did you mean “pass”"))
        #expect(told[2].contains("only imports and exports cross a border"))
    }

    @Test("what does not fit together is told: mass gained, goods that nothing makes, circles, links without a process")
    func faults() {
        let gaining = Self.read(chain: Self.chain.replacingOccurrences(of: "quantity: \"1\"", with: "quantity: \"3\""))
        #expect(gaining.faults == [.massGained(process: "rolling", into: 2_000, out: 3_000)])
        let nothing = Self.read(goods: Self.goods.replacingOccurrences(of: "yes", with: "no"))
        #expect(nothing.faults == [.nothingMakes(good: "ore", process: "rolling")])
        let circle = Self.read(
            goods: Self.goods.replacingOccurrences(of: "yes", with: "no"),
            chain: Self.chain.replacingOccurrences(of: "quantity: \"1\"}", with: "quantity: \"1\"}\n      - {good: ore, quantity: \"1\"}"))
        #expect(circle.faults.contains(.noSource(goods: ["foil", "ore"])))
        let link = Self.read(
            capacities: "A,rolling,here,1,t,2024-01-01,,running,synthetic,rule\n", links: "A,B,ore,inferred,2024-01-01,synthetic,rule\n")
        #expect(link.faults == [.supplierCannotMake(good: "ore", supplier: "A", buyer: "B")])
        let needless = Self.read(
            capacities: "A,rolling,here,1,t,2024-01-01,,running,synthetic,rule\n", links: "C,A,cell,declared,2024-01-01,synthetic,rule\n")
        #expect(needless.faults == [.buyerTakesNone(good: "cell", supplier: "C", buyer: "A")])
        for fault in gaining.faults + nothing.faults + circle.faults + link.faults + needless.faults {
            for language in Language.allCases { #expect(!fault.message[language].isEmpty && !fault.mend[language].isEmpty) }
        }
    }
}
