import Foundation
import Testing
import Trade

@testable import Formats

@Suite("A bill of materials is the same however a spreadsheet gives it away")
struct PastedBillTests {
    private static let tabs = QuotationFiles.bill.replacing(",", with: "\t")
    private static let chinese = QuotationFiles.bill.replacing(
        "part,into,code,origin,value,deductible,made_in,made_value", with: "部件,用于,编码,原产国,价值,可扣除费用,生产国,产出价值")
    private static let vietnamese = QuotationFiles.bill.replacing(
        "part,into,code,origin,value,deductible,made_in,made_value",
        with: "Bộ phận,Dùng cho,Mã HS,Nước xuất xứ,Trị giá,Chi phí được trừ,Sản xuất tại,Trị giá sản xuất")

    private static let ways: [(name: String, bytes: [UInt8])] = [
        ("pasted, with tabs", Array(tabs.utf8)),
        ("pasted below an empty row", Array(("\t\t\t\t\t\t\t\n\n" + tabs).utf8)),
        ("pasted below an empty line", Array(("\n" + tabs).utf8)),
        ("with semicolons", Array(QuotationFiles.bill.replacing(",", with: ";").utf8)),
        ("with semicolons that its first line names", Array(("sep=;\r\n" + QuotationFiles.bill.replacing(",", with: ";")).utf8)),
        ("with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(QuotationFiles.bill.utf8)),
        ("with the line ends of Windows", Array(QuotationFiles.bill.replacing("\n", with: "\r\n").utf8)),
        ("with the line ends of an old Macintosh", Array(QuotationFiles.bill.replacing("\n", with: "\r").utf8)),
        ("with everything in quotation marks", Array(quoted.utf8)),
        ("with rows of delimiters alone", Array((QuotationFiles.bill + ",,,,,,,\n,,\n").utf8)),
        ("saved as Unicode text", utf16(tabs.replacing("\n", with: "\r\n"))),
        ("under Chinese names", Array(chinese.utf8)),
        ("under Chinese names, pasted", Array(chinese.replacing(",", with: "\t").utf8)),
        ("under Chinese names in the encoding of Chinese Windows", gb18030(chinese)),
        ("under Vietnamese names", Array(vietnamese.utf8)),
        ("under Vietnamese names, saved as Unicode text", utf16(vietnamese.replacing(",", with: "\t"))),
        ("under Vietnamese names with loose accents", Array(vietnamese.decomposedStringWithCanonicalMapping.utf8)),
        ("under English titles", Array(QuotationFiles.bill.replacing("code,origin", with: "HS code, Country of origin ").utf8)),
        ("with spaces around its texts", Array(QuotationFiles.bill.replacing("Housing,,", with: " Housing\u{A0},\u{3000},").utf8)),
        ("with countries in small letters", Array(QuotationFiles.bill.replacing("JP", with: "jp").utf8)),
    ]

    private static var quoted: String {
        QuotationFiles.bill.split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",") }
            .joined(separator: "\n")
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func gb18030(_ text: String) -> [UInt8] {
        Array(text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data())
    }

    @Test("the same bill", arguments: ways.indices)
    func same(way: Int) throws {
        let (name, bytes) = Self.ways[way]
        let plain = try #require(try QuotationFiles.readBill(QuotationFiles.bill).bill)
        let read = try QuotationFiles.readBill(bytes)
        #expect(read.rejects.map { $0.line(.english) } == [], "\(name)")
        let bill = try #require(read.bill, "\(name)")
        #expect(bill.bill == plain.bill, "\(name)")
        #expect(bill.values.map(\.text) == plain.values.map(\.text) && bill.deductions.map { $0?.text } == plain.deductions.map { $0?.text })
        #expect(bill.madeValues.mapValues(\.text) == plain.madeValues.mapValues(\.text))
    }

    @Test("the same bill as a workbook, its cells by the rows of the sheet")
    func workbook() throws {
        let plain = try #require(try QuotationFiles.readBill(QuotationFiles.bill).bill)
        let read = try QuotationFiles.readBill(PythonTool.workbook(QuotationFiles.bill, numbers: ["value", "deductible", "made_value"]))
        #expect(read.rejects.map { $0.line(.english) } == [])
        let bill = try #require(read.bill)
        #expect(bill.bill == plain.bill && bill.values.map(\.text) == plain.values.map(\.text) && bill.values.map(\.row) == [4, 2, 3])
        let bad = try QuotationFiles.readBill(PythonTool.workbook(QuotationFiles.bill.replacing("0.6,,CN", with: "much,,CN"), numbers: ["value"]))
        #expect(bad.rejects.map { $0.line(.english) } == [
            "plug.csv: line 3: value: “much”: not a number; write digits with a point and at most six decimals, as 12.5"
        ])
    }

    @Test("cells are named by the headers that stand in the file")
    func headers() throws {
        let bill = try #require(try QuotationFiles.readBill(Self.chinese).bill)
        #expect(Set(bill.values.map(\.field)) == ["价值"] && bill.deductions.compactMap { $0?.field } == ["可扣除费用"])
        #expect(bill.values.map(\.row) == [4, 2, 3])
    }

    @Test("an apostrophe that keeps a spreadsheet from computing a text is no part of it")
    func apostrophe() throws {
        let read = try QuotationFiles.readBill("part,value\n'-5V cell,1\n'Tis,2\n")
        #expect(read.bill?.bill.components.map(\.name) == ["-5V cell", "'Tis", "Plug"])
    }

    @Test("a request with a byte order mark and the line ends of Windows is the same request")
    func request() throws {
        let plain = QuotationFiles.read(QuotationFiles.request)
        let returns = QuotationFiles.read(QuotationFiles.request.replacing("\n", with: "\r\n"))
        #expect(returns.request == plain.request && returns.rejects == [])
        let marked = QuotationFiles.read([0xEF, 0xBB, 0xBF] + Array(QuotationFiles.request.utf8))
        #expect(plain.rejects == [] && plain.request != nil)
        #expect(marked.request == plain.request && marked.rejects == [])
    }
}
