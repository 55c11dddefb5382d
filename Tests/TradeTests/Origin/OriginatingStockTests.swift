import Figures
import Testing
@testable import Trade

@Suite("Originating stock is used once")
struct OriginatingStockTests {
    private static let proof = OriginProof(agreement: "rcep", reference: "RC-1")
    private static let lot = OriginatingStock.Lot(material: "panel", proof: proof)

    private func entry(
        _ direction: StockEntry.Direction, _ quantity: String, _ day: String, _ document: String, validThrough: String? = nil,
        proof: OriginProof = proof
    ) -> StockEntry {
        StockEntry(
            direction, material: "panel", proof: proof, quantity: OriginFixture.amount(quantity), day: Day(day)!, document: document,
            validThrough: validThrough.flatMap { Day($0) })
    }

    private func stock() throws -> OriginatingStock {
        var stock = OriginatingStock()
        try stock.take(entry(.incoming, "100", "2026-02-01", "import 1", validThrough: "2027-01-31"))
        try stock.take(entry(.outgoing, "60.5", "2026-03-01", "export 1"))
        return stock
    }

    @Test("what is left is what came in less what went out, by material and proof")
    func balance() throws {
        var stock = try stock()
        #expect(stock.balance(of: Self.lot) == OriginFixture.amount("39.5"))
        try stock.take(entry(.outgoing, "39.5", "2026-03-02", "export 2"))
        #expect(stock.balance(of: Self.lot) == .zero)
        #expect(stock.lots.map(\.balance) == [.zero])
        #expect(stock.entries.count == 3)
    }

    @Test("an entry that would use it twice is refused, and nothing changes", arguments: [
        (StockEntry.Direction.outgoing, "39.6", "2026-03-02", "export 2", StockRefusal.notEnough(balance: OriginFixture.amount("39.5"), asked: OriginFixture.amount("39.6"))),
        (.outgoing, "1", "2026-03-02", "export 1", .usedBefore(document: "export 1", on: Day("2026-03-01")!)),
        (.incoming, "1", "2026-03-02", "import 1", .usedBefore(document: "import 1", on: Day("2026-02-01")!)),
        (.outgoing, "0", "2026-03-02", "export 2", .quantityNotPositive(.zero)),
        (.outgoing, "1", "2026-02-28", "export 2", .notInOrder(last: Day("2026-03-01")!)),
        (.outgoing, "1", "2027-02-01", "export 2", .proofExpired(Day("2027-01-31")!)),
    ])
    func refuses(direction: StockEntry.Direction, quantity: String, day: String, document: String, refusal: StockRefusal) throws {
        var stock = try stock()
        #expect(throws: refusal) { try stock.take(entry(direction, quantity, day, document)) }
        #expect(stock.entries.count == 2)
        #expect(stock.balance(of: Self.lot) == OriginFixture.amount("39.5"))
        #expect(!refusal.message.en.isEmpty)
    }

    @Test("stock under one proof does not stand in for stock under another")
    func otherProof() throws {
        var stock = try stock()
        let other = OriginProof(agreement: "rcep", reference: "RC-2")
        #expect(throws: StockRefusal.unknownStock) { try stock.take(entry(.outgoing, "1", "2026-03-02", "export 2", proof: other)) }
    }

    @Test("whatever is asked, never more goes out than came in")
    func conserves() {
        var random = SplitMix64(seed: 11)
        var stock = OriginatingStock()
        for step in 0..<2_000 {
            let direction: StockEntry.Direction = random.happens(40) ? .incoming : .outgoing
            let quantity = String(Int.random(in: 1...50, using: &random))
            try? stock.take(entry(direction, quantity, "2026-03-02", "document \(Int.random(in: 0...step, using: &random))"))
            let moved = stock.entries.reduce(ExactDecimal.zero) { $1.direction == .incoming ? $0 + $1.quantity : $0 - $1.quantity }
            #expect(moved == stock.balance(of: Self.lot))
            #expect(!moved.isNegative)
        }
    }
}
