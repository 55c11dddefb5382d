import Figures
import Testing

@Suite("Decimals for JSON and exports")
struct DecimalStringTests {
    @Test("Money has two decimals or all it holds; counts, energy and masses no superfluous zeros", arguments: [
        ("1209873000000", MeasurementUnit.yuan, "1209873000000.00"),
        ("0", .yuan, "0.00"),
        ("-12.5", .yuan, "-12.50"),
        ("12.345", .yuan, "12.345"),
        ("0.000001", .yuan, "0.000001"),
        ("7", .usDollar, "7.00"),
        ("1221", .project, "1221"),
        ("0", .project, "0"),
        ("162345678.500", .kilowattHour, "162345678.5"),
        ("34.000000", .tonne, "34"),
        ("92.15", .percent, "92.15"),
        ("92.1523", .percent, "92.1523"),
        ("10", .percent, "10.00"),
    ])
    func exact(text: String, unit: MeasurementUnit, expected: String) throws {
        #expect(FigureValue.exact(try ExactDecimal(parsing: text)).decimalString(unit: unit) == expected)
    }

    @Test("A percentage from a ratio has two decimals, and four in its own field")
    func ratio() {
        let growth = FigureValue.ratio(Ratio(numerator: 100_214, denominator: 1_000_000))
        #expect(growth.decimalString(unit: .percent) == "10.02")
        #expect(growth.percentString() == "10.0214")
        #expect(FigureValue.ratio(Ratio(numerator: -2, denominator: 3)).decimalString(unit: .percent) == "-66.67")
        #expect(FigureValue.ratio(Ratio(numerator: 1, denominator: 3)).percentString() == "33.3333")
        #expect(FigureValue.ratio(Ratio(numerator: 1, denominator: 8)).decimalString(unit: .percentagePoint) == "12.50")
        #expect(FigureValue.ratio(Ratio(numerator: 10, denominator: 3)).decimalString(unit: .yuan) == "3.33")
        #expect(growth.percentString(unit: .yuan) == nil)
    }

    @Test("A modelled value has the decimals it holds, an unknown one none")
    func others() {
        let root = FigureValue.modelled(
            RoundedDecimal(coefficient: 51_234_500, places: 7), tolerance: RoundedDecimal(coefficient: 5, places: 8))
        #expect(root.decimalString(unit: .percent) == "5.12")
        #expect(root.percentString() == "5.1235")
        let coarse = FigureValue.modelled(
            RoundedDecimal(coefficient: 51, places: 1), tolerance: RoundedDecimal(coefficient: 5, places: 2))
        #expect(coarse.percentString() == "5.1")
        #expect(FigureValue.unknown(.zeroBase).decimalString(unit: .yuan) == nil)
        #expect(FigureValue.unknown(.zeroBase).percentString() == nil)
    }
}
