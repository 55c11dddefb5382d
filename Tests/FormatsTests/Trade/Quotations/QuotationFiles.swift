import Figures
import Products
import Trade

@testable import Formats

/// Files of a quotation as tests write them, and what they are read as.
enum QuotationFiles {
    static let request = head + """
        goods:
          - {name: Cable, code: "8544.42", quantity: "10", price: "2.5"}
          - {name: Plug, code: "8536.69", quantity: "20", price: "1.5", bill: plug.csv, making: {minimal_only: false}}

        """

    /// What holds for all goods.
    static let head = """
        quotation: test
        factory: Pingxiang
        from: CN
        destination: Bac Ninh
        to: VN
        on: 2026-06-15
        terms: {rule: FOB, place: Youyiguan}
        currency: USD
        costs: {freight: "500"}
        exchange: [{one: USD, is: "25450", of: VND, source: a bank}]
        taxes: [{tax: value-added, rate: "10", source: a decree}]

        """

    static let bill = """
        part,into,code,origin,value,deductible,made_in,made_value
        Housing,,3926.90,CN,0.4,,,
        Contacts,,8538.90,,0.6,,CN,0.6
        Copper,Contacts,7408.19,JP,0.3,0.01,,

        """

    static func document(_ name: String) -> FactDocument {
        FactDocument(
            hash: String(repeating: "0", count: 64), name: name, provenance: .documented, knownOn: Day("2026-06-15")!,
            recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "test")
    }

    /// The request that a text makes, with the one bill that lies beside it.
    static func read(_ text: String, bill: String = bill) -> (request: QuotationRequest?, rejects: [FileReject]) {
        read(Array(text.utf8), bill: Array(bill.utf8))
    }

    static func read(_ bytes: [UInt8], bill: [UInt8] = Array(bill.utf8)) -> (request: QuotationRequest?, rejects: [FileReject]) {
        QuotationYAML.read(bytes, document: document("request.yaml")) { $0 == "plug.csv" ? (bill, document($0)) : nil }
    }

    static func product() throws -> BillCSV.Product {
        BillCSV.Product(
            name: "Plug", code: try HSCode("8536.69"), making: Production(in: .china, value: 2, inputs: []), currency: .usDollar)
    }

    static func readBill(_ text: String) throws -> (bill: StatedBill?, rejects: [FileReject]) { try readBill(Array(text.utf8)) }

    static func readBill(_ bytes: [UInt8]) throws -> (bill: StatedBill?, rejects: [FileReject]) {
        BillCSV.read(bytes, document: document("plug.csv"), of: try product())
    }

    /// The rows of a list of products, by what `request` says of all goods.
    static func readList(_ text: String, bill: String = bill) throws -> [ProductListCSV.Row] { try readList(Array(text.utf8), bill: bill) }

    static func readList(_ bytes: [UInt8], bill: String = bill) throws -> [ProductListCSV.Row] {
        let template = try QuotationYAML.template(Array(head.utf8), document: document("all.yaml"))
        let list = try ProductListCSV(bytes, document: document("list.csv"), template: template) {
            $0 == "plug.csv" ? (Array(bill.utf8), document($0)) : nil
        }
        return Array(list)
    }
}
