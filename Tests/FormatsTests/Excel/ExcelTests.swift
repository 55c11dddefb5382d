import Figures
import Foundation
import Testing

@testable import Formats

/// The reader, `Tests/excel/read_back.py`, shares no code with the writer.
@Suite("Tables leave as Excel files and CSV")
struct ExcelTests {
    private static let created = Instant(microsecondsSince1970: 1_724_115_723_000_000)

    private func readBack(_ bytes: [UInt8]) throws -> JSONValue {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("read-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try JSONReader.read(try PythonTool.run("read_back.py", [file.path]))
    }

    /// One column of cells, as the other reader finds them: kind, value, format.
    private func readBack(_ cells: [Tabulation.Cell]) throws -> [[String]] {
        let table = Tabulation(title: "t", columns: [.init("c")], rows: cells.map { [$0] })
        let json = try readBack(try ExcelWriter.bytes(of: table, in: .english, created: Self.created))
        let rows = try #require(json["sheets"]?.elements?.first?["rows"]?.elements)
        return rows.dropFirst().map { ($0.elements?.first?.elements ?? []).map { $0.text ?? "" } }
    }

    static let table = Tabulation(
        title: "产值 of parks",
        columns: [.init("Place"), .init("Output", unit: "billion yuan"), .init("Growth", unit: "%")],
        rows: [
            [.text("Qingxiu"), .number(RoundedDecimal(coefficient: 5234, places: 3)), .number(RoundedDecimal(coefficient: -207, places: 1))],
            [.text("青秀区"), .missing(.withheld), .missing(.none)],
        ],
        notes: ["output.gross/qingxiu/all/2023-08.ytd/level"])

    @Test("numbers are numbers with their decimals, texts are texts, missing values keep their kind and the key tells it")
    func whole() throws {
        let json = try readBack(try ExcelWriter.bytes(of: Self.table, in: .vietnamese, created: Self.created))
        #expect(json["title"]?.text == "产值 of parks")
        #expect(json["created"]?.text == "2024-08-20 01:02:03")
        let sheets = try #require(json["sheets"]?.elements)
        #expect(sheets.map { $0["name"]?.text } == ["Bảng", "Ghi chú"])
        #expect(sheets[0]["frozen"]?.text == "B2")
        let cells = (sheets[0]["rows"]?.elements ?? []).map { ($0.elements ?? []).map { $0.elements?.map { $0.text ?? "" } ?? [] } }
        #expect(cells[0].map { $0[1] } == ["Place", "Output (billion yuan)", "Growth (%)"])
        #expect(cells[1] == [["s", "Qingxiu", "General"], ["n", "5.234", "#,##0.000"], ["n", "-20.7", "#,##0.0"]])
        #expect(cells[2].map { $0[1] } == ["青秀区", "×", "–"])
        let notes = (sheets[1]["rows"]?.elements ?? []).compactMap { $0.elements?.first?.elements?[1].text }
        #expect(notes == [
            "产值 of parks", "output.gross/qingxiu/all/2023-08.ytd/level", "–  không có giá trị hoặc không xác định", "×  không công bố",
        ])
    }

    @Test("no text becomes a formula or a link", arguments: [
        "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0", "http://example.org", "＝1+1", "_x0041_", "{=1}", "<b>&\"'</b>",
        "Đồng 元 😀", "",
    ])
    func formulas(text: String) throws {
        let cell = try #require(try readBack([.text(text), .text("end")]).first)
        #expect(cell[0] != "f")
        #expect(cell[1] == text)
    }

    @Test("an apostrophe keeps a spreadsheet from computing a text of the CSV", arguments: [
        ("=1+1", "'=1+1"), ("+1+2", "'+1+2"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "\"'\t=1\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("plain", "plain"),
    ])
    func csvFormulas(text: String, written: String) {
        let table = Tabulation(title: "", columns: [.init("c")], rows: [[.text(text)]])
        #expect(String(decoding: table.csv(), as: UTF8.self).unicodeScalars.elementsEqual("\u{FEFF}c\r\n\(written)\r\n".unicodeScalars))
    }

    @Test("the CSV has the same cells, numbers with a point")
    func csv() {
        #expect(
            String(decoding: Self.table.csv().dropFirst(3), as: UTF8.self)
                == "Place,Output (billion yuan),Growth (%)\r\nQingxiu,5.234,-20.7\r\n青秀区,×,–\r\n")
    }

    @Test("fifteen digits are a number, sixteen keep all their digits as a text")
    func digits() throws {
        let cells = try readBack([
            .number(RoundedDecimal(coefficient: 999_999_999_999_999, places: 2)),
            .number(RoundedDecimal(coefficient: -1_234_567_890_123_456, places: 2)),
            .number(RoundedDecimal(coefficient: 0, places: 0)),
        ])
        #expect(cells == [["n", "9999999999999.99", "#,##0.00"], ["s", "-12345678901234.56", "General"], ["n", "0", "#,##0"]])
    }

    @Test("what a cell cannot hold is left out or cut")
    func limits() throws {
        let long = String(repeating: "元", count: 40_000)
        let cells = try readBack([.text(long), .text("a\u{0}b\u{1}c")])
        #expect(cells[0][1].count == ExcelText.longest && cells[0][1].hasSuffix("元…"))
        #expect(cells[1][1] == "abc")
        let tooWide = Tabulation(title: "", columns: Array(repeating: .init("c"), count: 20_000), rows: [])
        #expect(throws: ExcelFault.tooLarge(rows: 0, columns: 20_000)) {
            try ExcelWriter.bytes(of: tooWide, in: .english, created: Self.created)
        }
    }

    @Test("the same table gives the same bytes")
    func deterministic() throws {
        let one = try ExcelWriter.bytes(of: Self.table, in: .chinese, created: Self.created)
        #expect(try ExcelWriter.bytes(of: Self.table, in: .chinese, created: Self.created) == one)
    }
}
