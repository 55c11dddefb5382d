import Figures
import Testing

@Suite("Ratios and their one rounding")
struct RatioTests {
    /// The rounded digits by long division and the words of the rule.
    static func oracle(_ numerator: Int128, _ denominator: Int128, places: Int, _ rule: RoundingRule) -> String {
        let isNegative = (numerator < 0) != (denominator < 0)
        let magnitude = (numerator < 0 ? -numerator : numerator, denominator < 0 ? -denominator : denominator)
        let (cut, half, isExact) = DigitArithmetic.quotient(magnitude.0, magnitude.1, places: places)
        let goesUp = switch rule {
        case .truncate: false
        case .up: !isExact
        case .halfUp: half >= 0
        case .halfEven: half > 0 || (half == 0 && !(cut.last?.wholeNumberValue ?? 0).isMultiple(of: 2))
        }
        var digits = goesUp ? DigitArithmetic.successor(cut) : cut
        if places > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places)) }
        return isNegative && digits.contains(where: { !"0.".contains($0) }) ? "-" + digits : digits
    }

    @Test("All four rules agree with long division", arguments: RoundingRule.allCases)
    func rules(rule: RoundingRule) {
        var random = SplitMix64(seed: 5)
        for round in 0..<4_000 {
            let limit: Int128 = round.isMultiple(of: 2) ? 50 : 1_000_000_000_000_000_000_000
            let numerator = Int128.random(in: -limit...limit, using: &random)
            var denominator = Int128.random(in: -limit...limit, using: &random)
            // Powers of two give exact halves often.
            if round.isMultiple(of: 4) { denominator = 1 << Int128.random(in: 0...6, using: &random) }
            guard denominator != 0 else { continue }
            let places = Int.random(in: 0...6, using: &random)
            let shown = Ratio(numerator: numerator, denominator: denominator).rounded(places: places, rule)
            #expect(shown.description == Self.oracle(numerator, denominator, places: places, rule))
        }
    }

    @Test("Every half of small numbers, by each rule", arguments: [
        (RoundingRule.halfUp, [-3, -2, -1, 0, 1, 2, 3]), (.truncate, [-2, -1, 0, 0, 0, 1, 2]),
        (.halfEven, [-2, -2, 0, 0, 0, 2, 2]), (.up, [-3, -2, -1, 0, 1, 2, 3]),
    ])
    func halves(rule: RoundingRule, expected: [Int]) {
        // −5/2, −3/2, −1/2, 0, 1/2, 3/2, 5/2
        let shown = [-5, -3, -1, 0, 1, 3, 5].map { Ratio(numerator: $0, denominator: 2).rounded(places: 0, rule).coefficient }
        #expect(shown == expected.map { Int128($0) })
    }

    @Test("A percentage is rounded once, from the quotient")
    func percentages() {
        var random = SplitMix64(seed: 6)
        for _ in 0..<2_000 {
            let numerator = Int128.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)
            let denominator = Int128.random(in: 1...1_000_000_000_000, using: &random)
            let shown = Ratio(numerator: numerator, denominator: denominator).rounded(places: 1, exponent: 2)
            #expect(shown.description == Self.oracle(numerator * 100, denominator, places: 1, .halfUp))
        }
        // 9.9449…% is 9.9%, though 9.945 rounded first would be 9.95 and then 10.0.
        #expect(Ratio(numerator: 994_499, denominator: 10_000_000).rounded(places: 1, exponent: 2).description == "9.9")
    }

    @Test("Products beyond 128 bits do not overflow")
    func wide() {
        let large = Int128.max / 3
        #expect(Ratio(numerator: large, denominator: large).rounded(places: 6).description == "1.000000")
        #expect(Ratio(numerator: large, denominator: large - 1) > Ratio(numerator: large + 1, denominator: large))
        #expect(Ratio(numerator: 2 * large, denominator: 4 * (large / 2)) == Ratio(numerator: large, denominator: 2 * (large / 2)))
    }

    @Test("Comparison agrees with cross products, and equal quotients are one")
    func comparison() {
        var random = SplitMix64(seed: 8)
        for _ in 0..<3_000 {
            let n = (0..<4).map { _ in Int128.random(in: -40...40, using: &random) }
            guard n[1] != 0, n[3] != 0 else { continue }
            let (left, right) = (Ratio(numerator: n[0], denominator: n[1]), Ratio(numerator: n[2], denominator: n[3]))
            let difference = (n[0] * n[3] - n[2] * n[1]) * n[1].signum() * n[3].signum()
            #expect((left < right) == (difference < 0))
            #expect((left == right) == (difference == 0))
            if left == right { #expect(left.hashValue == right.hashValue) }
            #expect(left.reduced == left)
            #expect(left.denominator > 0)
        }
    }

    @Test("Growth is the quotient less one, and a quotient by zero is none")
    func growth() throws {
        let ratio = try #require(Ratio(ExactDecimal(121), over: ExactDecimal(110)))
        #expect(ratio.lessOne == Ratio(numerator: 1, denominator: 10))
        #expect(Ratio(ExactDecimal(121), over: .zero) == nil)
    }

    @Test("Exact decimals round as their quotient does")
    func decimals() throws {
        #expect(try ExactDecimal(parsing: "2.345").rounded(places: 2).description == "2.35")
        #expect(try ExactDecimal(parsing: "-2.345").rounded(places: 2).description == "-2.35")
        #expect(try ExactDecimal(parsing: "2.345").rounded(places: 2, .halfEven).description == "2.34")
        #expect(try ExactDecimal(parsing: "-0.004").rounded(places: 2).description == "0.00")
        #expect(RoundedDecimal(coefficient: -5, places: 3).description == "-0.005")
        #expect(RoundedDecimal(coefficient: 12_300, places: 3).withoutTrailingZeros == RoundedDecimal(coefficient: 123, places: 1))
        #expect(RoundedDecimal(coefficient: -1_200, places: 2).withoutTrailingZeros == RoundedDecimal(coefficient: -12, places: 0))
        #expect(RoundedDecimal(coefficient: 25, places: 2).exact?.description == "0.25")
        #expect(RoundedDecimal(coefficient: 25, places: 7).exact == nil)
    }
}
