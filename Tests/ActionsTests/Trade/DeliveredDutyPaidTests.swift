import Figures
import Products
import Testing
import Trade

@testable import Actions
@testable import Synthesis

@Suite("A price delivered duty paid")
struct DeliveredDutyPaidTests {
    /// To six decimals.
    private static func number(_ node: Derivation) -> ExactDecimal? {
        switch node.value {
        case .exact(let value): value
        case .ratio(let ratio): ratio.rounded(places: 6).exact
        case .modelled, .unknown: nil
        }
    }

    @Test("holds the customs value, the costs after the border, and the duty and taxes, under every scheme and no more") func identity() throws {
        var random = SplitMix64(seed: 43)
        let exchange: ExactDecimal = 25_450
        var compared = 0
        for _ in 0..<200 {
            func cents(_ range: ClosedRange<Int>) -> ExactDecimal { ExactDecimal(millionths: Int128(Int.random(in: range, using: &random)) * 10_000) }
            var fixture = QuotationFixture()
            fixture.terms = DeliveryTerms(.deliveredDutyPaid, place: "there")
            fixture.quantity = 1
            fixture.code = ["8518.30.10", "8708.99.62", "8528.72.92", "8544.42.94"].randomElement(using: &random) ?? fixture.code
            fixture.price = cents(500_000...5_000_000)
            fixture.costs = CostElement.allCases.reduce(into: [:]) { $0[$1] = cents(0...20_000) }
            fixture.taxes = [.valueAdded: Bool.random(using: &random) ? 8 : 10]
            let afterBorder = [CostElement.onCarriage, .importClearance].reduce(ExactDecimal.zero) { $0 + (fixture.costs[$1] ?? .zero) }
            for quote in try #require(try fixture.quotation().lines.first).schemes {
                guard let value = Self.number(quote.customsValue), let payable = Self.number(quote.payable) else { continue }
                let held = try #require((fixture.price - afterBorder - value).multipliedExactly(by: exchange))
                // Duty and tax are rounded to whole dong each, the value here to a millionth of a dollar.
                #expect((held - payable).magnitude <= 2)
                compared += 1
            }
        }
        #expect(compared > 200)
    }
}
