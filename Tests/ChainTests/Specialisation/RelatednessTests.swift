import Chain
import Figures
import Testing

@Suite("Which products go together, and how near a place is to one")
struct RelatednessTests {
    @Test("the densities of the worked example agree to the printed digits")
    func densities() throws {
        let density = Density(of: SpecialisationMatrix(of: try FivePlaces.table()))
        #expect((0..<6).map { density[0, $0]?.printed } == [0.666667, 0, 0, 0.333333, 0.4, 0.666667])
    }

    @Test("a proximity is the exact quotient of two counts")
    func exact() throws {
        let proximity = Proximity(of: SpecialisationMatrix(of: try FivePlaces.table()))
        #expect(proximity.sharedPlaces(0, 5) == 2)
        #expect(proximity[0, 5] == Ratio(numerator: 1, denominator: 1))
        #expect(proximity[4, 0] == Ratio(numerator: 1, denominator: 2))
        #expect(proximity[1, 0] == Ratio(numerator: 0, denominator: 1))
    }

    @Test("products that nobody is specialised in are near nothing, and it is not known how near anybody is to them")
    func unmade() throws {
        let matrix = try #require(SpecialisationMatrix(places: 2, products: 3, cells: [true, false, false, true, false, true]))
        let proximity = Proximity(of: matrix)
        #expect(proximity[1, 1] == nil)
        #expect(proximity[0, 1] == Ratio(numerator: 0, denominator: 1))
        #expect(proximity.values()[4].isNaN)
        let density = Density(of: matrix)
        #expect(density[0, 1] == nil)
        #expect(density[1, 0] == 1)
    }

    @Test("both agree with the formulas as they stand, with more products than places and with fewer",
        arguments: [(2, 9), (9, 2), (20, 50), (50, 20), (66, 40)])
    func random(places: Int, products: Int) throws {
        var generator = SplitMix64(seed: UInt64(places * 100 + products))
        for _ in 0..<2 {
            let table = try ActivityTable.random(places: places, products: products, using: &generator)
            let (matrix, plain) = (SpecialisationMatrix(of: table), PlainSpecialisation(table))
            let (proximity, density) = (Proximity(of: matrix), Density(of: matrix))
            let values = proximity.values()
            for p in 0..<products {
                for q in 0..<products {
                    let expected = plain.proximity(p, q)
                    #expect(proximity.sharedPlaces(p, q) == plain.shared(p, q))
                    #expect(values[p * products + q].isNaN ? expected == nil : values[p * products + q] == expected)
                    #expect((proximity[p, q] == nil) == (expected == nil))
                }
            }
            let densities = plain.densities()
            for place in 0..<places {
                for p in 0..<products {
                    let expected = densities[place][p]
                    #expect((density[place, p] == nil) == (expected == nil))
                    #expect(abs((density[place, p] ?? 0) - (expected ?? 0)) < 1e-12)
                }
            }
        }
    }
}
