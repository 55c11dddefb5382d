import Figures
import Products
import Testing
@testable import Trade

@Suite("Textiles: tolerance by weight, exceptions, processes and deductions")
struct TextileOriginTests {
    private typealias Fixture = OriginFixture
    private static let codes = ["851830": "610910", "851890": "610690", "850440": "540110", "854231": "520100", "853400": "580620"]

    /// A drawn bill as one of clothes: all weights and processes are stated, and a part of some values may be taken off.
    private static func draw(_ draws: inout RandomBill) -> BillOfMaterials {
        let bill = draws.draw(inputs: 1...4)
        var components = bill.components
        for index in components.indices {
            components[index].code = Fixture.code(codes[components[index].code?.digits ?? ""] ?? "392690")
            guard var making = components[index].production else { continue }
            for use in making.inputs.indices {
                making.inputs[use].weight = ExactDecimal(Int.random(in: 0...40, using: &draws.random))
                if draws.random.happens(30) { making.inputs[use].deductibleCosts = ExactDecimal(millionths: making.inputs[use].value.millionths / 4) }
            }
            making.weight = ExactDecimal(Int.random(in: 20...200, using: &draws.random))
            making.processes = ["weaving": draws.random.happens(40), "dyeing": draws.random.happens(40)]
            components[index].supply = .made(making)
        }
        return try! BillOfMaterials(components, product: bill.product, currency: bill.currency, edition: bill.edition)
    }

    @Test("a plain determination agrees on origin", arguments: [
        "CTH", "CC", "CTSH", "CTH except from heading 52.01", "CC except from chapter 39, 54", "CTSH except from 5401 to 5806 and SP(dyeing)",
        "SP(weaving)", "SP(weaving) and CTH", "CC or SP(weaving) and SP(dyeing)", "RVC40", "RVC70 build-down", "CTH and RVC55"
    ])
    func oracle(rule: String) {
        var draws = RandomBill(seed: 41, isWhole: true)
        let agreement = Fixture.agreement(rules: [("6109", rule), ("6106", "CTH except from 54.01"), ("5806", "SP(weaving) or RVC40"), ("5401", "CTSH")])
        var verdicts: [Bool: Int] = [:]
        for _ in 0..<400 {
            let bill = Self.draw(&draws)
            let expected = PlainOrigin(bill: bill, agreement: agreement).originates(bill.product)
            #expect(OriginEvaluator(bill).outcome(under: Fixture.book(agreement)).truth == (expected ? .met : .notMet))
            verdicts[expected, default: 0] += 1
        }
        #expect(verdicts.count == 2, "\(verdicts)")
    }

    @Test("the weight decides where the value is too much", arguments: [("10", OriginVerdict.originates), ("10.1", .doesNotOriginate)])
    func weight(kilograms: String, verdict: OriginVerdict) throws {
        let use = MaterialUse(0, value: 50, weight: Fixture.amount(kilograms))
        let making = Production(in: .china, value: 100, inputs: [use], weight: 100, isMinimalOnly: false)
        let bill = try BillOfMaterials(
            [Fixture.material("610990", "IN"), BillComponent(name: "shirt", code: Fixture.code("610910"), supply: .made(making))],
            product: 1, currency: .usDollar, edition: .hs2022)
        #expect(Fixture.determine(bill, Fixture.book(Fixture.agreement(rules: [("6109", "CTH")]))).verdict == verdict)
    }
}
