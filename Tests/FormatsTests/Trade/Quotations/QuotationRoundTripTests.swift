import Testing
import Trade

@testable import Formats

@Suite("What is written by the rules of the files is read as it was meant")
struct QuotationRoundTripTests {
    @Test("random bills are read back with every value, cell and row", arguments: 1...8)
    func bills(seed: UInt64) throws {
        var random = RandomTrade(seed: seed)
        for _ in 0..<100 {
            let product = try QuotationFiles.product()
            let bill = RandomBill(of: product, named: "plug.csv", &random)
            let read = BillCSV.read(Array(bill.text.utf8), document: bill.document, of: product)
            let isSame = try read.rejects == [] && read.bill == bill.stated()
            #expect(isSame, "\(read.rejects.map { $0.line(.english) })\n\(bill.text)")
            guard isSame else { return }
        }
    }

    @Test("random requests are read back with every value, cell, row and bill", arguments: 1...8)
    func requests(seed: UInt64) throws {
        var random = RandomTrade(seed: seed)
        for _ in 0..<100 {
            let asked = try RandomRequest(&random)
            let read = QuotationYAML.read(Array(asked.text.utf8), document: QuotationFiles.document("request.yaml")) { name in
                asked.bills[name].map { (Array($0.text.utf8), $0.document) }
            }
            let isSame = read.rejects == [] && read.request == asked.request
            #expect(isSame, "\(read.rejects.map { $0.line(.english) })\n\(asked.text)")
            guard isSame else { return }
        }
    }
}
