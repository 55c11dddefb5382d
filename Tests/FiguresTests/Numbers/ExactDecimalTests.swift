import Figures
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
    /// A canonical plain decimal of up to `whole` digits and six decimals.
    static func randomText(whole: Int = 18, using random: inout SplitMix64) -> String {
        let digits = Int.random(in: 1...whole, using: &random)
        var text = String(Int.random(in: 1...9, using: &random))
        for _ in 1..<digits { text += String(Int.random(in: 0...9, using: &random)) }
        if Int.random(in: 0..<4, using: &random) == 0 { text = "0" }
        let places = Int.random(in: 0...6, using: &random)
        if places > 0 {
            text += "."
            for _ in 1..<places { text += String(Int.random(in: 0...9, using: &random)) }
            text += String(Int.random(in: 1...9, using: &random))
        }
        return text != "0" && Bool.random(using: &random) ? "-" + text : text
    }

    @Test("What is read is printed again, digit by digit")
    func roundTrip() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<5_000 {
            let text = Self.randomText(using: &random)
            #expect(try ExactDecimal(parsing: text).description == text)
        }
    }

    @Test("Sums and differences agree with column addition")
    func sums() throws {
        var random = SplitMix64(seed: 2)
        for _ in 0..<5_000 {
            let (left, right) = (Self.randomText(using: &random), Self.randomText(using: &random))
            let (a, b) = (try ExactDecimal(parsing: left), try ExactDecimal(parsing: right))
            #expect((a + b).description == DigitArithmetic.sum(left, right))
            let negated = right.hasPrefix("-") ? String(right.dropFirst()) : "-" + right
            #expect((a - b).description == DigitArithmetic.sum(left, negated))
            #expect((a < b) == (a - b).isNegative)
            #expect(a + b - b == a)
        }
    }

    @Test("A product with a whole number is the repeated sum")
    func products() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<500 {
            let value = try ExactDecimal(parsing: Self.randomText(using: &random))
            let count = Int.random(in: -20...20, using: &random)
            let repeated = (0..<abs(count)).reduce(ExactDecimal.zero) { sum, _ in sum + value }
            #expect(value * count == (count < 0 ? -repeated : repeated))
        }
    }

    @Test("An exact product is refused where six places do not hold it", arguments: [
        ("5.2", "10000", "52000"), ("0.001", "0.001", "0.000001"), ("-2.5", "0.4", "-1"),
        ("0.001", "0.0001", nil), ("1000000000000000000", "1000000000000000000", nil),
    ])
    func exactProducts(left: String, right: String, product: String?) throws {
        let (a, b) = (try ExactDecimal(parsing: left), try ExactDecimal(parsing: right))
        #expect(a.multipliedExactly(by: b)?.description == product)
    }

    @Test("Groups of three are read, and nothing else with a comma")
    func grouping() throws {
        var random = SplitMix64(seed: 4)
        for _ in 0..<3_000 {
            let plain = String(Int.random(in: 1...999_999_999_999, using: &random))
            var grouped = ""
            for (index, digit) in plain.enumerated() {
                if index > 0, (plain.count - index) % 3 == 0 { grouped += "," }
                grouped.append(digit)
            }
            #expect(try ExactDecimal(parsing: grouped).description == plain)
            #expect(try ExactDecimal(parsing: "-" + grouped + ".25").description == "-" + plain + ".25")
            // One comma anywhere: right only where exactly three digits follow up to four.
            let place = Int.random(in: 0...plain.count, using: &random)
            let moved = plain.prefix(place) + "," + plain.dropFirst(place)
            let isRight = (1...3).contains(place) && plain.count - place == 3
            #expect((try? ExactDecimal(parsing: moved)) == (isRight ? try ExactDecimal(parsing: plain) : nil), "\(moved)")
        }
    }

    @Test("Spellings that are read", arguments: [
        ("+5", "5"), ("−5", "-5"), ("-0", "0"), ("007", "7"), ("0.500000", "0.5"), ("1.1234560000", "1.123456"),
        ("1,234.5", "1234.5"), ("1000000000000000000", "1000000000000000000"),
    ])
    func accepted(text: String, expected: String) throws {
        #expect(try ExactDecimal(parsing: text).description == expected)
    }

    @Test("Spellings that are refused, each at the character at fault", arguments: [
        ("", ExactDecimalError.empty),
        ("-", .unexpectedCharacter("-", offset: 0)),
        (".5", .unexpectedCharacter(".", offset: 0)),
        ("5.", .unexpectedCharacter(".", offset: 1)),
        ("1.2.3", .unexpectedCharacter(".", offset: 3)),
        ("1e5", .unexpectedCharacter("e", offset: 1)),
        ("5.2万", .unexpectedCharacter("万", offset: 3)),
        ("５", .unexpectedCharacter("５", offset: 0)),
        ("1 234", .unexpectedCharacter(" ", offset: 1)),
        (" 1", .unexpectedCharacter(" ", offset: 0)),
        ("1-2", .unexpectedCharacter("-", offset: 1)),
        ("--1", .unexpectedCharacter("-", offset: 1)),
        ("12,34", .unexpectedCharacter(",", offset: 2)),
        ("1,2345", .unexpectedCharacter(",", offset: 1)),
        ("1234,567", .unexpectedCharacter(",", offset: 4)),
        ("1,23.4", .unexpectedCharacter(".", offset: 4)),
        ("1,234,", .unexpectedCharacter(",", offset: 5)),
        (",123", .unexpectedCharacter(",", offset: 0)),
        ("0,500", .unexpectedCharacter(",", offset: 1)),
        ("1.5,000", .unexpectedCharacter(",", offset: 3)),
        ("NaN", .unexpectedCharacter("N", offset: 0)),
        ("0.1234567", .tooManyDecimals(7)),
        ("0.12345600001", .tooManyDecimals(11)),
        ("1.1234567899", .tooManyDecimals(10)),
        ("1000000000000000000.000001", .tooLarge),
        ("1000000000000000001", .tooLarge),
        (String(repeating: "9", count: 60), .tooLarge),
    ])
    func refused(text: String, error: ExactDecimalError) {
        #expect(throws: error) { try ExactDecimal(parsing: text) }
    }

    @Test("A hundred million of the largest can be summed")
    func room() throws {
        let largest = try ExactDecimal(parsing: "1000000000000000000")
        #expect((largest * 100_000_000).description == "1" + String(repeating: "0", count: 26))
    }
}
