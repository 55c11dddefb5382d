import Figures
import Testing
import Trade

@testable import Formats

@Suite("Movements of originating stock as a table")
struct StockCSVTests {
    private func read(_ text: String) throws -> StockCSV.Reading { try read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) throws -> StockCSV.Reading {
        let document = FactDocument(
            hash: String(repeating: "0", count: 64), name: "stock.csv", provenance: .synthetic, knownOn: try #require(Day("2026-06-15")),
            recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "test")
        return StockCSV.read(bytes, document: document)
    }

    @Test("are read under names of three languages", arguments: [
        "day,direction,material,proof,quantity,document\n2026-05-04,in,panel,acfta:E-17,20,import 1\n",
        "日期,出入,料件,原产地证明,数量,单据\n2026-05-04,入,panel,ACFTA:E-17,20,import 1\n",
        "ngày,nhập xuất,nguyên liệu,chứng từ xuất xứ,số lượng,chứng từ\n2026-05-04,nhập,panel,acfta: E-17,20,import 1\n",
    ])
    func languages(text: String) throws {
        let reading = try read(text)
        #expect(reading.rejects.isEmpty)
        let entry = try #require(reading.rows.first?.entry)
        #expect(entry.direction == .incoming && entry.quantity == 20 && entry.document == "import 1")
        #expect(entry.proof == OriginProof(agreement: "acfta", reference: "E-17"))
    }

    @Test("may be rows of a workbook, with days as Excel holds them")
    func workbook() throws {
        let sheet = #"""
            [{"name": "stock", "rows": [
              ["day", "direction", "material", "proof", "quantity", "document"],
              [{"date": "2026-05-04", "format": "yyyy-mm-dd"}, "in", "panel", "acfta:E-17", 20.5, "import 1"], [],
              ["2026-05-05", "in", "panel", "acfta:E-18", "some", "import 2"]]}]
            """#
        let reading = try read(PythonTool.file("write.py", told: sheet))
        let entry = try #require(reading.rows.first?.entry)
        let quantity = try ExactDecimal(parsing: "20.5")
        #expect(reading.rows.count == 1 && entry.day == Day("2026-05-04") && entry.quantity == quantity)
        let reject = try #require(reading.rejects.first).reject
        #expect(reject.line == 4 && reject.field == "quantity" && reject.text == "some")
    }

    @Test("are handed back with row, column, text and mend", arguments: [
        ("2026-13-04,in,panel,acfta:E-17,20,import 1", "day: “2026-13-04”: not a day; write it as 2026-06-15"),
        (",in,panel,acfta:E-17,20,import 1", "day: nothing stands here; fill it"),
        ("2026-05-04,sideways,panel,acfta:E-17,20,import 1", "direction: “sideways”: neither in nor out; write one of in, out"),
        ("2026-05-04,in,,acfta:E-17,20,import 1", "material: nothing stands here; fill it"),
        ("2026-05-04,in,panel,E-17,20,import 1", "proof: “E-17”: not a proof of origin; write agreement:number, as rcep:2026-0142"),
        ("2026-05-04,in,panel,acfta:E-17,many,import 1", "quantity: “many”: not a number; write digits with a point and at most six decimals, as 12.5"),
        ("2026-05-04,in,panel,acfta:E-17,0,import 1", "quantity: “0”: below what is possible; write a number above 0"),
        ("2026-05-04,in,panel,acfta:E-17,20,", "document: nothing stands here; fill it"),
    ])
    func faults(row: String, told: String) throws {
        let reading = try read("day,direction,material,proof,quantity,document\n\(row)\n2026-05-05,in,panel,acfta:E-18,1,import 2\n")
        #expect(reading.rows.count == 1)
        let line = try #require(reading.rejects.first).reject.line(.english)
        #expect(line == "stock.csv: line 2: \(told)")
    }
}
