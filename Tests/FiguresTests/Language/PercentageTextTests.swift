import Figures
import Testing

@Suite("Growth, shares and percentage points")
struct PercentageTextTests {
    static let growth = Measure.growth(.comparable, baseYear: nil)

    @Test("Growth tells its direction", arguments: [
        // In hundred-thousandths: 38.225 is +3,822.5%.
        (3_822_500, "+3,822.5%", "增长38.2倍", "+3.822,5%"),
        (10_000, "+10.0%", "增长10.0%", "+10,0%"),
        (-20_720, "−20.7%", "下降20.7%", "−20,7%"),
        (0, "0.0%", "持平", "0,0%"),
        (40, "0.0%", "基本持平", "0,0%"),
        (-49, "0.0%", "基本持平", "0,0%"),
        (50, "+0.1%", "增长0.1%", "+0,1%"),
        (-50, "−0.1%", "下降0.1%", "−0,1%"),
        (92_150, "+92.2%", "增长92.2%", "+92,2%"),
        (100_000, "+100.0%", "增长100.0%", "+100,0%"),
        (100_049, "+100.0%", "增长100.0%", "+100,0%"),
        (99_960, "+100.0%", "增长100.0%", "+100,0%"),
        (100_050, "+100.1%", "增长1.0倍", "+100,1%"),
        (140_000, "+140.0%", "增长1.4倍", "+140,0%"),
        (-100_000, "−100.0%", "下降100.0%", "−100,0%"),
    ])
    func growth(hundredThousandths: Int, en: String, zh: String, vi: String) {
        let value = FigureValue.ratio(Ratio(numerator: Int128(hundredThousandths), denominator: 100_000))
        #expect(value.text(unit: .percent, measure: Self.growth, in: .english) == en)
        #expect(value.text(unit: .percent, measure: Self.growth, in: .chinese) == zh)
        #expect(value.text(unit: .percent, measure: Self.growth, in: .vietnamese) == vi)
    }

    @Test("Which measures are growth")
    func measures() {
        let value = FigureValue.ratio(Ratio(numerator: 421, denominator: 1000))
        for measure in Measure.plain {
            let isSigned = value.text(unit: .percent, measure: measure, in: .english) == "+42.1%"
            #expect(isSigned == (measure.description.contains("growth") || measure == .averageTwoYears))
            #expect(isSigned || value.text(unit: .percent, measure: measure, in: .english) == "42.1%")
        }
        #expect(value.text(unit: .percent, measure: .share, in: .chinese) == "42.1%")
        #expect(value.text(unit: .percent, measure: .share, in: .vietnamese) == "42,1%")
        #expect(FigureValue.ratio(Ratio(numerator: -1, denominator: 8))
            .text(unit: .percent, measure: .contributionShare, in: .chinese) == "−12.5%")
    }

    @Test("Percentage points carry their sign", arguments: [
        (13, "+1.3 percentage points", "+1.3个百分点", "+1,3 điểm phần trăm"),
        (-13, "−1.3 percentage points", "−1.3个百分点", "−1,3 điểm phần trăm"),
        (0, "0.0 percentage points", "0.0个百分点", "0,0 điểm phần trăm"),
        (10, "+1.0 percentage points", "+1.0个百分点", "+1,0 điểm phần trăm"),
    ])
    func points(thousandths: Int, en: String, zh: String, vi: String) {
        let value = FigureValue.ratio(Ratio(numerator: Int128(thousandths), denominator: 1000))
        #expect(value.text(unit: .percentagePoint, measure: .contributionPoints, in: .english) == en)
        #expect(value.text(unit: .percentagePoint, measure: .contributionPoints, in: .chinese) == zh)
        #expect(value.text(unit: .percentagePoint, measure: .contributionPoints, in: .vietnamese) == vi)
    }

    @Test("Decimals asked for, and the full form")
    func decimals() {
        let value = FigureValue.ratio(Ratio(numerator: 100_214, denominator: 1_000_000))
        #expect(value.text(unit: .percent, measure: Self.growth, in: .english, style: FigureStyle(decimals: 2)) == "+10.02%")
        #expect(value.fullText(unit: .percent, measure: Self.growth, in: .english) == "+10.0214%")
        #expect(value.fullText(unit: .percent, measure: Self.growth, in: .vietnamese) == "+10,0214%")
        #expect(value.text(unit: .percent, in: .chinese, style: FigureStyle(decimals: 0)) == "10%")
    }

    @Test("An exact percentage counts per cent, not hundredths")
    func exact() throws {
        let value = FigureValue.exact(try ExactDecimal(parsing: "92.15"))
        #expect(value.text(unit: .percent, measure: Self.growth, in: .english, style: FigureStyle(decimals: 2)) == "+92.15%")
        #expect(FigureValue.exact(10).text(unit: .percent, measure: .share, in: .english) == "10.0%")
    }

    @Test("Bounds of growth; in Chinese the bound of a fall turns round with its sign", arguments: [
        (100, Bound.moreThan, "more than +10.0%", "增长超过10.0%"),
        (100, .about, "about +10.0%", "增长约10.0%"),
        (-100, .moreThan, "more than −10.0%", "下降不到10.0%"),
        (-100, .lessThan, "less than −10.0%", "下降超过10.0%"),
        (1400, .lessThan, "less than +140.0%", "增长不到1.4倍"),
    ])
    func bounds(thousandths: Int, bound: Bound, en: String, zh: String) {
        let value = FigureValue.ratio(Ratio(numerator: Int128(thousandths), denominator: 1000))
        #expect(value.text(unit: .percent, measure: Self.growth, bound: bound, in: .english) == en)
        #expect(value.text(unit: .percent, measure: Self.growth, bound: bound, in: .chinese) == zh)
    }

    @Test("A modelled growth rate says its tolerance on request")
    func modelled() {
        let value = FigureValue.modelled(
            RoundedDecimal(coefficient: 51_234_500, places: 7), tolerance: RoundedDecimal(coefficient: 5, places: 8))
        #expect(value.text(unit: .percent, measure: .averageTwoYears, in: .english) == "+5.1%")
        let style = FigureStyle(showsTolerance: true)
        #expect(value.text(unit: .percent, measure: .averageTwoYears, in: .english, style: style)
            == "+5.1% (± 0.00000005 percentage points)")
        #expect(value.text(unit: .percent, measure: .averageTwoYears, in: .chinese, style: style)
            == "增长5.1%（±0.00000005个百分点）")
        #expect(value.text(unit: .percent, measure: .averageTwoYears, in: .chinese) == "增长5.1%")
    }

    @Test("The golden cases of the statistics: each growth rate on its own base", arguments: [
        ("2729830000000", "2343200000000", "+16.5%", "增长16.5%"),
        ("2729830000000", "2904760000000", "−6.0%", "下降6.0%"),
        ("30253300000000", "27831900000000", "+8.7%", "增长8.7%"),
        ("5234000000", "2723900000", "+92.2%", "增长92.2%"),
        ("2096000000", "2644000000", "−20.7%", "下降20.7%"),
    ])
    func golden(current: String, base: String, en: String, zh: String) throws {
        let ratio = try #require(Ratio(try ExactDecimal(parsing: current), over: try ExactDecimal(parsing: base)))
        #expect(FigureValue.ratio(ratio.lessOne).text(unit: .percent, measure: Self.growth, in: .english) == en)
        #expect(FigureValue.ratio(ratio.lessOne).text(unit: .percent, measure: Self.growth, in: .chinese) == zh)
    }

    @Test("A ratio too long for a hundredfold, or too large for its decimals, is still shown")
    func long() {
        let huge = FigureValue.ratio(Ratio(numerator: 1 << 112, denominator: 1))
        #expect(huge.text(unit: .percent, in: .english, style: FigureStyle(decimals: 9)).hasPrefix("519,229,685,853,482,762,853,049,632,922,009,600.0"))
        #expect(FigureStyle(decimals: 20).decimals == 9 && FigureStyle(decimals: -1).decimals == 0)
        let value = FigureValue.ratio(Ratio(numerator: Int128.max / 2, denominator: Int128.max))
        #expect(value.text(unit: .percent, measure: .share, in: .english) == "50.0%")
    }
}
