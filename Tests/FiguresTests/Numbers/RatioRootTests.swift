import Figures
import Testing

@Suite("Square roots of ratios")
struct RatioRootTests {
    @Test("No other shown number is nearer: its neighbours' halves, squared, enclose the ratio")
    func neighbours() throws {
        var random = SplitMix64(seed: 9)
        for _ in 0..<2_000 {
            let numerator = Int128.random(in: 0...1_000_000_000, using: &random)
            let denominator = Int128.random(in: 1...1_000_000, using: &random)
            let places = Int.random(in: 0...9, using: &random)
            let root = try #require(Ratio(numerator: numerator, denominator: denominator).squareRoot(places: places))
            let scale = (0..<(2 * places)).reduce(Int128(4)) { power, _ in power * 10 }
            let value = Ratio(numerator: numerator, denominator: denominator)
            let (below, above) = (2 * root.coefficient - 1, 2 * root.coefficient + 1)
            #expect(root.places == places)
            #expect(root.coefficient == 0 || Ratio(numerator: below * below, denominator: scale) <= value)
            #expect(value < Ratio(numerator: above * above, denominator: scale))
        }
    }

    @Test("Known roots", arguments: [
        (0, 1, 4, "0.0000"), (1, 1, 0, "1"), (2, 1, 9, "1.414213562"), (1, 4, 2, "0.50"), (121, 100, 6, "1.100000"),
        (1, 4, 0, "1"), (9, 4, 0, "2"), (1, 1_000_000, 2, "0.00"),
    ])
    func known(numerator: Int, denominator: Int, places: Int, expected: String) {
        let root = Ratio(numerator: Int128(numerator), denominator: Int128(denominator)).squareRoot(places: places)
        #expect(root?.description == expected)
    }

    @Test("None of a negative ratio, none where the squares would leave 128 bits")
    func none() {
        #expect(Ratio(numerator: -1, denominator: 2).squareRoot(places: 4) == nil)
        let limit: Int128 = 1_000_000_000_000_000_000
        #expect(Ratio(numerator: limit, denominator: 1).squareRoot(places: 9) == nil)
        #expect(Ratio(numerator: limit - 1, denominator: 1).squareRoot(places: 9)?.description == "999999999.999999999")
        #expect(Ratio(numerator: Int128.max, denominator: 1).squareRoot(places: 9) == nil)
    }
}
