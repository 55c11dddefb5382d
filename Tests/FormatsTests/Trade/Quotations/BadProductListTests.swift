import Testing

@testable import Formats

@Suite("Rows of a product list that cannot be taken are handed back as they stood, and the others are asked")
struct BadProductListTests {
    static let good = """
        product,code,quantity,price,freight,weight,bill
        Cable,8544.42,10,2.5,65,,
        Plug,8536.69,20,1.5,,,plug.csv
        Lamp,9405.11,30,7,,12,

        """
    private static let others = ["Cable", "Lamp"]

    static let rows: [BadTradeFile] = [
        BadTradeFile("no name", "Plug,", ",", keeps: others, "line 3: product: nothing stands here; fill it"),
        BadTradeFile("no code", "8536.69", "", keeps: others, "line 3: code: nothing stands here; fill it"),
        BadTradeFile("a code of seven digits", "8536.69", "8536.69.1", keeps: others,
            "line 3: code: “8536.69.1”: 7 digits: one is lost or too many; write 2, 4, 6 or 8 digits, as 8542.31"),
        BadTradeFile("no quantity", "20,1.5", ",1.5", keeps: others, "line 3: quantity: nothing stands here; fill it"),
        BadTradeFile("a quantity of nothing", "20,1.5", "0,1.5", keeps: others,
            "line 3: quantity: “0”: below what is possible; write a number above 0"),
        BadTradeFile("a price with its currency", "20,1.5", "20,$1.5", keeps: others,
            "line 3: price: “$1.5”: not a number; write digits with a point and at most six decimals, as 12.5"),
        BadTradeFile("a freight below zero", "1.5,,", "1.5,-3,", keeps: others, "line 3: freight: “-3”: below what is possible; write 0 or more"),
        BadTradeFile("a bill that does not lie there", "plug.csv", "../plug.csv", keeps: others,
            "line 3: bill: “../plug.csv”: there is no such file; put it beside the list"),
        BadTradeFile("a price with a comma of thousands", "20,1.5", "20,1,500", keeps: others,
            "line 3: “plug.csv”: the row has 8 fields, the header 7; put texts that contain the delimiter in quotation marks, and keep one field a column"),
        BadTradeFile("a forgotten quotation mark", "Plug,", "\"Plug,", keeps: others,
            "line 3: a quotation mark opens a field and none closes it; close it, or write \"\" for a quotation mark"),
        BadTradeFile("two wrong rows", ",30,7", ",thirty,7", keeps: ["Cable", "Plug"],
            "line 4: quantity: “thirty”: not a number; write digits with a point and at most six decimals, as 12.5"),
    ]

    static let headers: [BadTradeFile] = [
        BadTradeFile("an empty list", "", "\n\n", "line 1: the table is empty; begin with a line of column names"),
        BadTradeFile("no column of prices", "quantity,price,", "quantity,", "line 1: price: the column is missing; add a column price"),
        BadTradeFile("a misspelt column", "quantity", "quantty", "line 1: “quantty”: unknown column; did you mean “quantity”?"),
        BadTradeFile("a column that stands twice", "freight", "price", "line 1: “price”: the column stands twice; remove one of the two"),
        BadTradeFile("a header with an open quotation mark", "product,", "\"product,",
            "line 1: a quotation mark opens a field and none closes it; close it, or write \"\" for a quotation mark"),
    ]

    @Test("bad rows", arguments: rows)
    func row(_ input: BadTradeFile) throws {
        let text = try input.text(in: Self.good)
        let rows = try QuotationFiles.readList(text)
        let rejected = rows.filter { (try? $0.request.get()) == nil }
        #expect(rejected.compactMap { row in #expect(throws: FileReject.self) { try row.request.get() }?.line(.english) } == input.messages.map { "list.csv: " + $0 })
        #expect(try rows.filter { (try? $0.request.get()) != nil }.flatMap { try $0.request.get().goods.map(\.name) } == input.kept)
        let lines = text.split(separator: "\n")
        #expect(rejected.map { $0.fields.joined(separator: ",") } == rejected.map { String(lines[$0.row - 1]) })
    }

    @Test("columns may have their Chinese or Vietnamese names", arguments: [
        "产品,编码,数量,单价,运费,重量,物料清单", "sản phẩm,mã HS,số lượng,đơn giá,cước vận chuyển,trọng lượng,định mức nguyên liệu"
    ])
    func languages(header: String) throws {
        let (own, other) = (try QuotationFiles.readList(Self.good), try QuotationFiles.readList(Self.good.replacing("product,code,quantity,price,freight,weight,bill", with: header)))
        #expect(try other.map { try $0.request.get().goods.map(\.name) } == own.map { try $0.request.get().goods.map(\.name) })
        #expect(try other.map { try $0.request.get().goods.map(\.price.value) } == own.map { try $0.request.get().goods.map(\.price.value) })
        #expect(try other.map { try $0.request.get().costs.mapValues(\.value) } == own.map { try $0.request.get().costs.mapValues(\.value) })
    }

    @Test("bad headers", arguments: headers)
    func header(_ input: BadTradeFile) throws {
        let reject = try #require(throws: FileReject.self) { try QuotationFiles.readList(input.text(in: Self.good)) }
        #expect([reject.line(.english)] == input.messages.map { "list.csv: " + $0 })
    }

    @Test("a list may be a workbook: the same products are asked, and a bad row is handed back by its row of the sheet")
    func workbook() throws {
        let numbers: Set = ["quantity", "price", "freight", "weight"]
        let (own, other) = (try QuotationFiles.readList(Self.good), try QuotationFiles.readList(PythonTool.workbook(Self.good, numbers: numbers)))
        #expect(try other.map { try $0.request.get().goods.map(\.name) } == own.map { try $0.request.get().goods.map(\.name) })
        #expect(try other.map { try $0.request.get().goods.map(\.price.value) } == own.map { try $0.request.get().goods.map(\.price.value) })
        #expect(try other.map { try $0.request.get().costs.mapValues(\.value) } == own.map { try $0.request.get().costs.mapValues(\.value) })
        let bad = try QuotationFiles.readList(PythonTool.workbook(Self.good.replacing("30,7", with: "thirty,7"), numbers: numbers))
        let reject = #expect(throws: FileReject.self) { try bad[2].request.get() }
        #expect(reject?.line == 4 && reject?.field == "quantity" && reject?.text == "thirty" && bad[2].fields.first == "Lamp")
        #expect((try? bad[0].request.get()) != nil && (try? bad[1].request.get()) != nil)
    }

    @Test("a bill's wrong row is told by the bill's name, for the product that it is of")
    func bill() throws {
        let rows = try QuotationFiles.readList(Self.good, bill: QuotationFiles.bill.replacing("JP", with: "Japan"))
        let reject = #expect(throws: FileReject.self) { try rows[1].request.get() }
        #expect(reject?.file == "plug.csv" && reject?.line == 4 && rows[1].product == "Plug")
    }
}
