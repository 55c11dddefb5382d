import Figures
import Testing

@testable import Products

@Suite("Goods and the processes that make them")
struct ProductionTests {
    private let foil = Good(id: "foil", name: LocalizedText(same: "foil"), unit: .tonne)

    @Test("a good is counted in the base unit of what it was given in, and other dimensions are refused")
    func units() throws {
        let pack = Good(id: "pack", name: LocalizedText(same: "pack"), unit: try #require(.named("GWh")), kilogramsPerUnit: 6)
        #expect(pack.unit.code == "kWh")
        #expect(pack.quantity(of: Amount(45, try #require(.named("GWh")))) == 45_000_000)
        #expect(pack.quantity(of: Amount(45, .tonne)) == nil)
        #expect(pack.kilograms(of: 10) == 60)
        #expect(foil.kilograms(of: 2) == 2_000)
    }

    @Test("what is bought is what ends up in the product over the yield")
    func gross() {
        let input = ProcessInput([GoodQuantity("foil", 49)], yield: 98)
        #expect(input.gross(of: input.alternatives[0]) == Ratio(numerator: 50, denominator: 1))
    }

    @Test("a process touches its inputs first and each good once")
    func goods() {
        let process = ProductionProcess(
            id: "electrolysis", name: LocalizedText(same: ""), inputs: [ProcessInput([GoodQuantity("salt", 1), GoodQuantity("brine", 2)])],
            outputs: [GoodQuantity("chlorine", 1), GoodQuantity("salt", 1)], evidence: Evidence(.assumed, source: "stoichiometry"))
        #expect(process.goods == ["salt", "brine", "chlorine"])
    }
}
