import Figures
import Products
import Testing
@testable import Trade

@Suite("Determination over drawn bills")
struct DeterminationPropertyTests {
    private typealias Fixture = OriginFixture

    private static let rules = ["CTH", "CC", "CTSH", "RVC40", "RVC60 build-up", "CTH or RVC40", "CTH and RVC40", "CTH except from 85.40 to 85.42", "SP(weaving)", "PE"]

    private static func book(_ rule: String, intermediate: Bool = true) -> RuleBook {
        var rules = [("8518.30", rule)]
        if intermediate { rules += [("8518.90", "RVC40"), ("8504", "CTH or RVC40")] }
        return Fixture.book(Fixture.agreement(rules: rules))
    }

    @Test("originating value never falls, and no verdict worsens, when an input becomes originating", arguments: rules)
    func monotone(rule: String) {
        var draws = RandomBill(seed: 21)
        let book = Self.book(rule)
        for _ in 0..<150 {
            let bill = draws.draw()
            let before = OriginEvaluator(bill).outcome(under: book)
            for index in bill.components.indices where bill.components[index].production == nil {
                var components = bill.components
                components[index].supply = .bought(origin: .china)
                let changed = try! BillOfMaterials(components, product: bill.product, currency: bill.currency, edition: bill.edition)
                let after = OriginEvaluator(changed).outcome(under: book)
                #expect(after.truth >= before.truth)
                #expect(after.valueContent >= before.valueContent)
            }
        }
    }

    @Test("build-down and build-up agree where the costs sum to FOB and every status can be told")
    func methodsAgree() {
        var draws = RandomBill(seed: 22)
        var compared = 0
        for _ in 0..<600 {
            let bill = draws.draw(levels: 2)
            // A third of an intermediate product is rounded to millionths on both sides.
            guard bill.production.inputs.allSatisfy({ use in bill.components[use.component].production.map { $0.value == use.value } ?? true })
            else { continue }
            let determination = Fixture.determine(bill, Self.book("RVC40"))
            guard determination.makings.allSatisfy({ $0.originates != .unknown }), determination.makings.allSatisfy({ $0.unexplainedValue == .zero }) else { continue }
            let (down, up) = determination.valueContents
            #expect(down?.share == up?.share)
            compared += 1
        }
        #expect(compared > 100)
    }

    @Test("the explanation says what the fast path says", arguments: rules)
    func replay(rule: String) {
        var draws = RandomBill(seed: 23)
        let book = Self.book(rule, intermediate: false)
        for _ in 0..<100 {
            let bill = draws.draw()
            let evaluator = OriginEvaluator(bill)
            let outcome = evaluator.outcome(under: book)
            for shipment in [Shipment(to: .vietnam), Shipment(to: .vietnam, through: [Fixture.country("TH")]), Shipment(to: Fixture.country("DE"))] {
                let determination = Determination(bill, under: book, for: shipment)
                #expect(determination.verdict == evaluator.verdict(outcome, under: book, for: shipment))
                #expect(determination.product.nonOriginatingMaterials == outcome.nonOriginatingMaterials)
                #expect((determination.verdict == .needsReview) == !determination.reviews.isEmpty, "\(rule)")
            }
        }
    }

    @Test("a component used by two others is determined once and counted by value")
    func sharedIntermediate() throws {
        func bill(copies: Int) throws -> BillOfMaterials {
            let part = Production(in: .china, value: 30, inputs: [MaterialUse(0, value: 20)])
            var components = [Fixture.material("850440", "IN")]
            for _ in 0..<copies { components.append(BillComponent(name: "part", code: Fixture.code("853400"), supply: .made(part))) }
            let used = copies == 1 ? [1, 1] : [1, 2]
            let making = Production(in: .china, value: 100, inputs: used.map { MaterialUse($0, value: 30) })
            components.append(BillComponent(name: "product", code: Fixture.code("851830"), supply: .made(making)))
            return try BillOfMaterials(components, product: components.count - 1, currency: .usDollar, edition: .hs2022)
        }
        let book = Fixture.book(Fixture.agreement(rules: [("8518", "RVC40"), ("8534", "CC")]))
        let shared = try OriginEvaluator(bill(copies: 1)).outcome(under: book)
        #expect(shared == (try OriginEvaluator(bill(copies: 2)).outcome(under: book)))
        #expect(shared.nonOriginatingMaterials == 40)
    }
}
