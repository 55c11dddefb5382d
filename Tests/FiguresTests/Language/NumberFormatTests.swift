import Figures
import Testing

@Suite("Grouping, decimal marks and signs")
struct NumberFormatTests {
    @Test("As each language writes them", arguments: [
        ("1209873.5", 1, "1,209,873.5", "1,209,873.5", "1.209.873,5"),
        ("-1209873.5", 2, "−1,209,873.50", "−1,209,873.50", "−1.209.873,50"),
        ("1234", 0, "1,234", "1234", "1.234"),
        ("12345", 0, "12,345", "12,345", "12.345"),
        ("999", 0, "999", "999", "999"),
        ("0.05", 2, "0.05", "0.05", "0,05"),
        ("-0.001", 2, "0.00", "0.00", "0,00"),
        ("1000000000000000000", 0, "1,000,000,000,000,000,000", "1,000,000,000,000,000,000", "1.000.000.000.000.000.000"),
    ])
    func marks(value: String, places: Int, en: String, zh: String, vi: String) throws {
        let number = try ExactDecimal(parsing: value).rounded(places: places)
        #expect(NumberFormat(.english).text(number) == en)
        #expect(NumberFormat(.chinese).text(number) == zh)
        #expect(NumberFormat(.vietnamese).text(number) == vi)
    }

    @Test("The minus sign is the true one; a sign may stand before every number or before none")
    func signs() {
        let format = NumberFormat(.english)
        let (fall, rise, zero) = (RoundedDecimal(coefficient: -15, places: 1), RoundedDecimal(coefficient: 15, places: 1), RoundedDecimal(coefficient: 0, places: 1))
        #expect(format.text(fall) == "\u{2212}1.5")
        #expect(format.text(fall, sign: .always) == "\u{2212}1.5")
        #expect(format.text(rise, sign: .always) == "+1.5")
        #expect(format.text(zero, sign: .always) == "0.0")
        #expect(format.text(fall, sign: .never) == "1.5")
        #expect(format.text(rise) == "1.5")
    }

    @Test("Without its marks every shown number is the number")
    func marksOnly() throws {
        var random = SplitMix64(seed: 19)
        for _ in 0..<2_000 {
            let plain = ExactDecimalTests.randomText(using: &random)
            let number = try ExactDecimal(parsing: plain).rounded(places: 6).withoutTrailingZeros
            #expect(number.description == plain)
            for language in Language.allCases {
                let format = NumberFormat(language)
                let shown = format.text(number)
                let restored = shown.map { character -> String in
                    switch String(character) {
                    case format.groupMark: ""
                    case format.decimalMark: "."
                    case "\u{2212}": "-"
                    default: String(character)
                    }
                }.joined()
                #expect(restored == plain)
                // Groups after the first have three digits.
                let whole = shown.split(separator: Character(format.decimalMark))[0]
                let groups: [Substring] = whole.split(separator: Character(format.groupMark))
                #expect(groups.dropFirst().allSatisfy { $0.count == 3 })
            }
        }
    }
}
