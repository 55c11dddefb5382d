import Figures
import Foundation
import Statistics
import Testing

@testable import Formats

/// The writers, `Tests/excel/write.py` over openpyxl and libxlsxwriter, share no code with the reader.
@Suite("Excel workbooks are read as their filers saw them")
struct WorkbookTests {
    private func rows(_ json: String, _ options: [String] = []) throws -> [FormRow] {
        try rows(of: try PythonTool.file("write.py", told: json, options))
    }

    private func rows(of bytes: [UInt8]) throws -> [FormRow] {
        let book = try Workbook(bytes)
        return Array(try book.rows(of: try #require(book.sheets.first)))
    }

    @Test("texts, numbers, yes and no, blank rows and gaps keep their places; texts are told from numbers")
    func places() throws {
        let rows = try rows(#"[{"name": "月报", "rows": [["企业", "Kỳ", null, "a"], [], ["fab-1", 1234.5, null, true], ["7", -2, "x,y"]]}]"#)
        #expect(rows.map(\.row) == [1, 3, 4])
        #expect(rows.map(\.texts) == [["企业", "Kỳ", "", "a"], ["fab-1", "1234.5", "", "yes"], ["7", "-2", "x,y"]])
        #expect(rows.map(\.quoted) == [[0, 1, 3], [0], [0, 2]])
    }

    @Test("days and months come as such, whatever the format shows; percentages keep their sign")
    func formats() throws {
        let days = [
            ("yyyy-mm-dd", "2024-07-31"), ("d/m/yy", "2024-07-31"), ("yyyy\"年\"m\"月\"d\"日\"", "2024-07-31"), ("[$-804]yyyy/m/d;@", "2024-07-31"),
            ("mmm-yy", "2024-07"), ("yyyy\"年\"m\"月\"", "2024-07"), ("yyyy-mm", "2024-07"),
        ]
        let numbers = [("0.125", "0.0%", "12.5%"), ("45474", "#,##0.00_);[Red](#,##0.00)", "45474"), ("3", "0\"日\"", "3")]
        let cells: [JSONValue] = days.map { .members(["date": .string("2024-07-31"), "format": .string($0.0)]) }
            + numbers.map { .members(["number": .number($0.0), "format": .string($0.1)]) }
        let sheet = JSONValue.array([.members(["name": .string("s"), "rows": .array([.array(cells)])])])
        #expect(try rows(JSONWriter.text(sheet)).first?.texts == days.map(\.1) + numbers.map(\.2))
    }

    @Test("days are right on both calendars and around the leap day that never was")
    func calendars() throws {
        let days = ["1900-03-01", "1950-12-31", "2024-02-29", "2026-11-27"]
        let row = days.map { #"{"date": "\#($0)", "format": "yyyy-mm-dd"}"# }.joined(separator: ", ")
        let json = #"[{"name": "s", "rows": [[\#(row)]]}]"#
        #expect(try rows(json).first?.texts == days)
        let later = days.filter { $0 > "1904" }.map { #"{"date": "\#($0)", "format": "yyyy-mm-dd"}"# }.joined(separator: ", ")
        #expect(try rows(#"[{"name": "s", "rows": [[\#(later)]]}]"#, ["--1904"]).first?.texts == days.filter { $0 > "1904" })
    }

    @Test("a day with an hour keeps it, so that a field for days hands it back")
    func hours() throws {
        let text = try #require(try rows(#"[{"name": "s", "rows": [[{"date": "2024-07-31T18:00:00", "format": "yyyy-mm-dd hh:mm"}]]}]"#).first?.texts.first)
        #expect(text.hasPrefix("2024-07-31 ") && text.count > 11)
    }

    @Test(
        "numbers are read to fifteen digits, without exponents",
        arguments: [
            ("0.30000000000000004", "0.3"), ("1234.5", "1234.5"), ("1E+20", "100000000000000000000"), ("1.5E-7", "0.00000015"), ("-0", "0"),
            ("0.1", "0.1"), ("00012", "12"), ("99999999999999.995", "100000000000000"), ("999999999999999", "999999999999999"), ("-2.50", "-2.5"),
            ("123456789012345678", "123456789012346000"), ("4.0000000000000001E-2", "0.04"), ("0", "0"), (".5", "0.5"),
        ])
    func numbers(stored: String, plain: String) {
        #expect(ExcelNumber(stored)?.plain == plain)
    }

    @Test("what is no number is none", arguments: ["", "-", "1.2.3", "1e", "12a", "1E999", "."])
    func noNumbers(text: String) { #expect(ExcelNumber(text) == nil) }

    @Test("any double of fifteen digits comes back as it was typed")
    func doubles() {
        var random = SplitMix64(seed: 15)
        for _ in 0..<2_000 {
            let places = Int(random.next() % 9)
            let digits = Int64(random.next() % 1_000_000_000_000_000)
            let typed = RoundedDecimal(coefficient: Int128(digits), places: places).description
            guard let double = Double(typed) else { continue }
            let trimmed = typed.contains(".") ? String(typed.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed()) : typed
            let short = "\(double)".hasSuffix(".0") ? String("\(double)".dropLast(2)) : "\(double)"
            #expect(ExcelNumber(short)?.plain == (trimmed.isEmpty ? "0" : trimmed))
        }
    }

    @Test("a formula gives the value that was saved with it; without one it is handed back as a formula")
    func formulas() throws {
        #expect(try rows(#"[{"name": "s", "rows": [["a", {"formula": "1+1"}]]}]"#).first?.texts == ["a", "=1+1"])
        let sheet = "<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f><v>y</v></c><c r=\"C1\" t=\"e\"><v>#DIV/0!</v></c>"
        #expect(try rows(of: try Self.packed(cells: sheet)).first?.texts == ["2", "y", "#DIV/0!"])
    }

    @Test("texts within cells, in several fonts, with readings above them, escaped, and with prefixes are one text each")
    func texts() throws {
        let cells = """
            <c t="inlineStr"><is><r><t>产</t></r><r><t xml:space="preserve">值 </t></r><rPh sb="0" eb="1"><t>chan</t></rPh></is></c>\
            <c t="inlineStr"><is><t>a_x000A_b_x0041_ &amp; _x</t></is></c>
            """
        #expect(try rows(of: try Self.packed(cells: cells)).first?.texts == ["产值 ", "a\nbA & _x"])
        let prefixed = "<x:c r=\"B1\"><x:v>5</x:v></x:c>"
        #expect(try rows(of: try Self.packed(cells: prefixed, prefix: "x:")).first?.texts == ["", "5"])
    }

    /// A workbook of one sheet and one row, packed by hand.
    private static func packed(cells: String, prefix: String = "", before: String = "") throws -> [UInt8] {
        let row = "\(before)<\(prefix)worksheet xmlns:x=\"s\" xmlns=\"m\"><\(prefix)sheetData><\(prefix)row>\(cells)</\(prefix)row></\(prefix)sheetData></\(prefix)worksheet>"
        let parts: [(String, String)] = [
            ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId7\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/a.xml\"/></Relationships>"),
            ("xl/worksheets/a.xml", row),
        ]
        return try PythonTool.file("pack.py", told: JSONWriter.text(.object(parts.map { JSONValue.Member($0.0, .string($0.1)) })))
    }

    @Test("a document type declaration, a broken sheet, and an archive without sheets are told")
    func damaged() throws {
        let declared = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]>"
        let faulty = try rows(of: try Self.packed(cells: "<c><v>1</v></c>", before: declared))
        #expect(faulty.map(\.fault?.reason) == [.damagedWorkbook(part: "xl/worksheets/a.xml")])
        let broken = try rows(of: try Self.packed(cells: "<c><v>1</v></c></row><row><c>"))
        #expect(broken.first?.texts == ["1"])
        #expect(broken.last?.fault?.reason == .damagedWorkbook(part: "xl/worksheets/a.xml"))
        let archive = try PythonTool.file("pack.py", told: #"{"a.txt": "b"}"#)
        #expect(throws: WorkbookFault.notAWorkbook) { try Workbook(archive) }
        #expect(throws: WorkbookFault.notAWorkbook) { try Workbook(Array("PK\u{3}\u{4}nothing".utf8)) }
    }

    @Test("a small file that unpacks to a huge one is refused")
    func bomb() throws {
        let archive = try Self.packed(cells: String(repeating: "<c><v>1</v></c>", count: 20_000))
        let book = try Workbook(archive, limits: WorkbookLimits(sheet: 100_000, part: 100_000))
        let rows = Array(try book.rows(of: try #require(book.sheets.first)))
        #expect(rows.last?.fault?.reason == .oversizedWorkbook(part: "xl/worksheets/a.xml", mebibytes: 0))
    }

    @Test("our own Excel files are read back to the same cells")
    func own() throws {
        let table = Tabulation(
            title: "t", columns: [.init("Place"), .init("Output")],
            rows: [[.text("=1+1"), .number(RoundedDecimal(coefficient: -5234, places: 3))], [.text("青秀_x0041_"), .number(RoundedDecimal(coefficient: 0, places: 0))]])
        let read = try rows(of: try ExcelWriter.bytes(of: table, in: .english, created: Instant(microsecondsSince1970: 0)))
        #expect(read.map(\.texts) == [["Place", "Output"], ["=1+1", "-5.234"], ["青秀_x0041_", "0"]])
    }

    @Test("a form is filed from a workbook: months as Excel turns them, sheets that were not read are told, bad rows handed back")
    func form() throws {
        let month = #"{"date": "2024-07-01", "format": "mmm-yy"}"#
        let json = #"""
            [{"name": "notes", "state": "hidden", "rows": [["x"]]},
             {"name": "产值", "rows": [["企业", "报告期", "累计产值（千元）"], ["fab-1", \#(month), 1234.5], ["fab-2", \#(month), {"number": 0.5, "format": "0%"}], ["fab-3", \#(month), 1, "beyond"]]},
             {"name": "备注", "rows": [["y"]]}]
            """#
        let result = FormFile.read(try PythonTool.file("write.py", told: json), name: "output-2024-07.xlsx", form: try SampleForm.output())
        #expect(result.lines.map(\.subject) == ["fab-1"])
        #expect(result.lines.first?.period == .month(year: 2024, month: 7))
        #expect(result.problems.first { $0.severity == .warning }?.reason == .sheetNotRead)
        #expect(result.problems.first { $0.severity == .warning }?.text == "备注")
        #expect(result.problems.filter { $0.row == 3 }.map(\.reason) == [.unitInCell(unit: "%")])
        #expect(result.problems.filter { $0.row == 4 }.map(\.reason) == [.wrongFieldCount(expected: 3, found: 4)])
        #expect(result.rejected.map(\.row) == [3, 4])
    }
}
