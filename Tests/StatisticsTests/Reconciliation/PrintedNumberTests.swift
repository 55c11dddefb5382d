import Figures
import Statistics
import Testing

@Suite("What a printed number stands for")
struct PrintedNumberTests {
    struct Printed: CustomTestStringConvertible, Sendable {
        let bound: Bound, text: String, unit: String, value: String, isInside: Bool
        init(_ bound: Bound, _ text: String, _ unit: String, _ value: String, _ isInside: Bool) {
            (self.bound, self.text, self.unit, self.value, self.isInside) = (bound, text, unit, value, isInside)
        }
        var testDescription: String { "\(bound.rawValue) \(text) \(unit): \(value)" }
    }

    @Test("Amounts in base units, inside the rounding of the last digit", arguments: [
        Printed(.exactly, "1.21", "trillion yuan", "1205000000000", true),
        Printed(.exactly, "1.21", "trillion yuan", "1204999999999.99", false),
        Printed(.exactly, "1.21", "trillion yuan", "1214999999999.99", true),
        Printed(.exactly, "1.21", "trillion yuan", "1215000000000", false),
        Printed(.exactly, "5.234", "billion yuan", "5234000000", true),
        Printed(.exactly, "5.234", "billion yuan", "5233500000", true),
        Printed(.exactly, "5.234", "billion yuan", "5234500000", false),
        Printed(.exactly, "12100", "亿元", "1209950000000", true),
        Printed(.exactly, "12100", "亿元", "1210050000000", false),
        Printed(.exactly, "1,221", "project", "1221", true),
        Printed(.exactly, "1221", "project", "1222", false),
        Printed(.about, "5.8", "billion yuan", "5750000000", true),
        Printed(.about, "5.8", "billion yuan", "5850000000", false),
        // Half a unit away from zero rounds away from zero.
        Printed(.exactly, "-2.5", "billion yuan", "-2450000000", true),
        Printed(.exactly, "-2.5", "billion yuan", "-2449999999", false),
        Printed(.exactly, "-2.5", "billion yuan", "-2550000000", false),
        Printed(.exactly, "-2.5", "billion yuan", "-2549999999", true),
        // A bound matches within one printed step, at most a tenth of the value.
        Printed(.moreThan, "160", "million kWh", "160000000", false),
        Printed(.moreThan, "160", "million kWh", "160000001", true),
        Printed(.moreThan, "160", "million kWh", "170000000", true),
        Printed(.moreThan, "160", "million kWh", "170000001", false),
        Printed(.moreThan, "90", "billion yuan", "99000000000", true),
        Printed(.moreThan, "90", "billion yuan", "99000000001", false),
        Printed(.moreThan, "1.2", "billion yuan", "1300000000", true),
        Printed(.moreThan, "1.2", "billion yuan", "1320000000", false),
        Printed(.moreThan, "1.2", "billion yuan", "1299999999", true),
        Printed(.lessThan, "160", "million kWh", "160000000", false),
        Printed(.lessThan, "160", "million kWh", "150000000", true),
        Printed(.lessThan, "160", "million kWh", "149999999", false),
    ])
    func amounts(_ printed: Printed) throws {
        let unit = try #require(MeasurementUnit.named(printed.unit))
        let number = try PrintedNumber(printed.text, unit: unit, bound: printed.bound)
        #expect(number.contains(.exact(try ExactDecimal(parsing: printed.value))) == printed.isInside)
    }

    @Test("Growth in per cent, from the unrounded ratio", arguments: [
        ("+10", Int128(1_095), Int128(1_000), true), ("+10", 1_105, 1_000, false), ("+10", 1_104, 1_000, true),
        ("3822.5", 392_250, 10_000, true), ("3822.5", 392_255, 10_000, false),
        ("-20.7", 79_250, 100_000, false), ("-20.7", 79_350, 100_000, true), ("-20.7", 79_251, 100_000, true),
    ])
    func growth(_ text: String, _ now: Int128, _ before: Int128, _ isInside: Bool) throws {
        let number = try PrintedNumber(text, unit: .percent, bound: .exactly)
        #expect(number.contains(.ratio(Ratio(numerator: now - before, denominator: before))) == isInside)
    }

    @Test("The difference is ours less the printed, two decimals beyond it")
    func difference() throws {
        let trillion = try PrintedNumber("1.21", unit: try #require(.named("trillion yuan")), bound: .exactly)
        #expect(trillion.difference(of: .exact(1_209_873_000_000))?.description == "-0.0001")
        let percent = try PrintedNumber("+10", unit: .percent, bound: .exactly)
        #expect(percent.difference(of: .ratio(Ratio(numerator: 1002, denominator: 10_000)))?.description == "0.02")
        let average = FigureValue.modelled(RoundedDecimal(coefficient: 42_593, places: 4), tolerance: RoundedDecimal(coefficient: 5, places: 5))
        #expect(try PrintedNumber("4.3", unit: .percent, bound: .exactly).contains(average) == true)
        #expect(percent.contains(.unknown(.zeroBase)) == nil)
        #expect(throws: ExactDecimalError.self) { try PrintedNumber("about ten", unit: .percent, bound: .about) }
    }
}
