import Foundation
import Testing
import Trade

@testable import Formats

@Suite("The quotations to try are read whole")
struct ExampleQuotationsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/quotations")

    private static func names(_ ending: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) })
    }

    private static func file(_ name: String) -> QuotationYAML.File? {
        FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map { (Array($0), QuotationFiles.document(name)) }
    }

    @Test("no example has a reject, and every bill beside them is one that a request names")
    func all() throws {
        var named: Set<String> = ["products.csv", "stock.csv"]
        for name in try Self.names(".yaml").subtracting(["products.yaml"]) {
            let file = try #require(Self.file(name))
            let read = QuotationYAML.read(file.bytes, document: file.document) { bill in
                named.insert(bill)
                return Self.file(bill)
            }
            #expect(read.rejects.map { $0.line(.english) } == [], "\(name)")
            let request = try #require(read.request, "\(name)")
            #expect(!request.goods.isEmpty && request.goods.allSatisfy { name == "customs-value.yaml" || $0.bill != nil }, "\(name)")
        }
        #expect(try Self.names(".csv") == named)
    }

    @Test("every movement of the stock beside them is one that the ledger takes")
    func stock() throws {
        let file = try #require(Self.file("stock.csv"))
        let read = StockCSV.read(file.bytes, document: file.document)
        #expect(read.rejects.map { $0.reject.line(.english) } == [])
        var stock = OriginatingStock()
        for row in read.rows { try stock.take(row.entry) }
        #expect(read.rows.count == file.bytes.split(separator: UInt8(ascii: "\n")).count - 1)
    }

    @Test("every row of the list of products asks for one good, by what the request beside it says")
    func list() throws {
        let (template, file) = (try #require(Self.file("products.yaml")), try #require(Self.file("products.csv")))
        let request = try QuotationYAML.template(template.bytes, document: template.document)
        let list = try ProductListCSV(file.bytes, document: file.document, template: request, bill: Self.file)
        let rows = Array(list)
        #expect(rows.count == file.bytes.split(separator: UInt8(ascii: "\n")).count - 1)
        for row in rows {
            let read = try row.request.get()
            #expect(read.goods.count == 1 && read.day == request.day && read.id == "products-\(row.row)")
        }
    }
}
