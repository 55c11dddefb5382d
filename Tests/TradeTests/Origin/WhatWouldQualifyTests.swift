import Figures
import Products
import Testing
@testable import Trade

@Suite("What would make a product originate")
struct WhatWouldQualifyTests {
    private typealias Fixture = OriginFixture
    private static let rules = ["CTH", "CC", "CTSH", "RVC40", "RVC70", "CTH or RVC60", "CC and RVC40", "PE"]
    private static let toVietNam = Shipment(to: .vietnam)

    private static func agreement(_ rule: String) -> Agreement {
        Fixture.agreement(rules: [("8518.30", rule), ("8518.90", "RVC40"), ("85", "CTH"), ("8534", "RVC60")])
    }

    /// A drawn bill all of whose codes are known to six digits.
    private static func draw(_ draws: inout RandomBill) -> BillOfMaterials {
        let bill = draws.draw(levels: 3, inputs: 1...3)
        let components = bill.components.map { component in
            var known = component
            if known.code.map({ $0.digits.count < 6 }) ?? true { known.code = Fixture.code("851890") }
            return known
        }
        return try! BillOfMaterials(components, product: bill.product, currency: bill.currency, edition: bill.edition)
    }

    @Test("a plain determination over drawn bills agrees on origin", arguments: rules)
    func oracle(rule: String) {
        var draws = RandomBill(seed: 31, isWhole: true)
        let agreement = Self.agreement(rule)
        var verdicts: Set<Bool> = []
        for _ in 0..<300 {
            let bill = Self.draw(&draws)
            let expected = PlainOrigin(bill: bill, agreement: agreement).originates(bill.product)
            #expect(OriginEvaluator(bill).outcome(under: Fixture.book(agreement)).truth == (expected ? .met : .notMet))
            verdicts.insert(expected)
        }
        #expect(verdicts == [true, false])
    }

    @Test("trying every set of swaps agrees on the smallest", arguments: rules)
    func bruteForce(rule: String) {
        var draws = RandomBill(seed: 32, isWhole: true)
        let agreement = Self.agreement(rule)
        var compared = 0
        for _ in 0..<200 {
            let bill = Self.draw(&draws)
            let reached = bill.order.filter { $0 != bill.product }
            guard reached.count <= 8, !PlainOrigin(bill: bill, agreement: agreement).originates(bill.product) else { continue }
            let answer = WhatWouldQualify(bill, under: Fixture.book(agreement), for: Self.toVietNam)
            let best = smallest(bill, agreement, reached)
            #expect(answer.swaps.first?.swapCount == best?.count)
            #expect(answer.swaps.first?.value == best?.value)
            #expect(answer.swaps.allSatisfy { $0.isProvenSmallest })
            compared += 1
        }
        #expect(compared > 10)
    }

    /// The fewest components, then the least value, among all sets that make the product originate.
    private func smallest(_ bill: BillOfMaterials, _ agreement: Agreement, _ reached: [Int]) -> (count: Int, value: ExactDecimal)? {
        // What the producer makes in the same country cannot be bought elsewhere: its materials can.
        let swappable = reached.filter { bill.components[$0].production.map { !$0.isByFinalProducer || $0.country != .china } ?? true }
        var best: (count: Int, value: ExactDecimal)?
        for mask in 1..<(1 << swappable.count) {
            let set = swappable.indices.filter { mask & (1 << $0) != 0 }.map { swappable[$0] }
            var components = bill.components
            for index in set {
                components[index].supply = .bought(origin: .china)
                components[index].proofs.append(OriginProof(agreement: agreement.id, reference: "new"))
            }
            let changed = try! BillOfMaterials(components, product: bill.product, currency: bill.currency, edition: bill.edition)
            guard PlainOrigin(bill: changed, agreement: agreement).originates(changed.product) else { continue }
            let value = set.reduce(ExactDecimal.zero) { sum, component in
                bill.order.flatMap { bill.components[$0].production?.inputs ?? [] }.filter { $0.component == component }
                    .reduce(sum) { $0 + $1.value }
            }
            if best.map({ (set.count, value) < ($0.count, $0.value) }) ?? true { best = (set.count, value) }
        }
        return best
    }

    @Test("the rise of local value is the least that suffices, to the millionth", arguments: ["RVC40", "RVC70 build-up", "CTH", "CTH and RVC60"])
    func localValue(rule: String) throws {
        var draws = RandomBill(seed: 33, isWhole: true)
        let book = Fixture.book(Fixture.agreement(rules: [("8518.30", rule), ("85", "CTH")]))
        var compared = 0
        for _ in 0..<200 {
            let bill = Self.draw(&draws)
            guard let change = WhatWouldQualify(bill, under: book, for: Self.toVietNam).localValue else { continue }
            for (less, verdict) in [(ExactDecimal.zero, OriginVerdict.originates), (ExactDecimal(millionths: 1), .doesNotOriginate)] {
                var components = bill.components
                var making = bill.production
                making.value += change.value - less
                making.profit = (making.profit ?? .zero) + change.value - less
                components[bill.product].supply = .made(making)
                let raised = try BillOfMaterials(components, product: bill.product, currency: bill.currency, edition: bill.edition)
                #expect(OriginEvaluator(raised).outcome(under: book).verdict == verdict)
            }
            compared += 1
        }
        #expect(compared > 20)
    }

    @Test("a proof that is lacking comes before another source")
    func ways() {
        let bill = Fixture.bill("851830", fob: "100", [(Fixture.material("854231", "KR"), "70")])
        let answer = WhatWouldQualify(bill, under: Fixture.book(Fixture.agreement(rules: [("8518", "RVC40")])), for: Self.toVietNam)
        guard case .swap(let swaps)? = answer.swaps.first?.kind else {
            Issue.record("no swap")
            return
        }
        #expect(swaps.map(\.ways.first) == [.obtainProof(from: Fixture.country("KR"))])
        #expect(answer.localValue?.value == OriginFixture.amount("16.666667"))
    }

    @Test("what no change of the bill mends is named", arguments: [
        (Shipment(to: OriginFixture.country("DE")), WhatWouldQualify.Obstacle.notBetweenParties),
        (Shipment(to: .vietnam, through: [OriginFixture.country("TH")]), .notDirect),
        (Shipment(to: OriginFixture.country("TH")), .originatesAlready),
    ])
    func obstacles(shipment: Shipment, obstacle: WhatWouldQualify.Obstacle) {
        let bill = Fixture.bill("851830", fob: "100", [(Fixture.material("854231", "IN"), "10")])
        let book = Fixture.book(Fixture.agreement(rules: [("8518", "RVC40")]))
        #expect(WhatWouldQualify(bill, under: book, for: shipment).obstacle == obstacle)
    }

    @Test("a search that would take too long gives a change that cannot be reduced, and says so")
    func budget() {
        let materials = (0..<60).map { (Fixture.material("854231", "IN"), "\(10 + $0 % 7)") }
        let bill = Fixture.bill("851830", fob: "900", materials)
        let answer = WhatWouldQualify(bill, under: Fixture.book(Fixture.agreement(rules: [("8518", "RVC40")])), for: Self.toVietNam)
        #expect(answer.swaps.map(\.isProvenSmallest) == [false])
        #expect((answer.swaps.first?.met.truth) == .met)
    }
}
