import Figures
import Testing

@Suite("Quantities are shown as each language writes them")
struct QuantityTextTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let value: String
        let unit: MeasurementUnit
        let en: String, zh: String, vi: String
        init(_ value: String, _ unit: MeasurementUnit, _ en: String, _ zh: String, _ vi: String) {
            (self.value, self.unit, self.en, self.zh, self.vi) = (value, unit, en, zh, vi)
        }
        var testDescription: String { "\(value) \(unit.code)" }
        func expect(_ style: FigureStyle = .habit, bound: Bound = .exactly) throws {
            let exact = FigureValue.exact(try ExactDecimal(parsing: value))
            #expect(exact.text(unit: unit, bound: bound, in: .english, style: style) == en)
            #expect(exact.text(unit: unit, bound: bound, in: .chinese, style: style) == zh)
            #expect(exact.text(unit: unit, bound: bound, in: .vietnamese, style: style) == vi)
        }
    }

    static let habits: [Row] = [
        // The published figures of the first zone.
        Row("1209873000000", .yuan, "1.21 trillion yuan", "1.21万亿元", "1,21 nghìn tỷ nhân dân tệ"),
        Row("70123000000", .yuan, "70.1 billion yuan", "701.2亿元", "70,1 tỷ nhân dân tệ"),
        Row("5234000000", .yuan, "5.234 billion yuan", "52.34亿元", "5,234 tỷ nhân dân tệ"),
        Row("3138000000", .yuan, "3.138 billion yuan", "31.38亿元", "3,138 tỷ nhân dân tệ"),
        Row("145500000000", .yuan, "145.5 billion yuan", "1455亿元", "145,5 tỷ nhân dân tệ"),
        Row("162345678", .kilowattHour, "162.3 million kWh", "1.623亿千瓦时", "162,3 triệu kWh"),
        Row("1221", .project, "1,221 projects", "1221个项目", "1.221 dự án"),
        Row("34000", .vehicle, "34,000 vehicles", "3.4万辆", "34.000 xe"),
        // Carries at the borders of scale words.
        Row("999999999", .yuan, "1 billion yuan", "10亿元", "1 tỷ nhân dân tệ"),
        Row("999949999", .yuan, "999.9 million yuan", "9.999亿元", "999,9 triệu nhân dân tệ"),
        Row("99999999", .yuan, "100 million yuan", "1亿元", "100 triệu nhân dân tệ"),
        Row("999999.999", .yuan, "1 million yuan", "100万元", "1 triệu nhân dân tệ"),
        Row("999999.99", .yuan, "999,999.99 yuan", "999,999.99元", "999.999,99 nhân dân tệ"),
        Row("999999999999", .yuan, "1 trillion yuan", "1万亿元", "1 nghìn tỷ nhân dân tệ"),
        Row("999999999999999", .yuan, "1,000 trillion yuan", "1000万亿元", "1 triệu tỷ nhân dân tệ"),
        Row("9996000000", .yuan, "9.996 billion yuan", "99.96亿元", "9,996 tỷ nhân dân tệ"),
        Row("9996100000", .yuan, "10 billion yuan", "99.96亿元", "10 tỷ nhân dân tệ"),
        Row("99960000001", .yuan, "100 billion yuan", "999.6亿元", "100 tỷ nhân dân tệ"),
        // Zero, one, negative, small.
        Row("0", .yuan, "0 yuan", "0元", "0 nhân dân tệ"),
        Row("0", .project, "0 projects", "0个项目", "0 dự án"),
        Row("1", .project, "1 project", "1个项目", "1 dự án"),
        Row("-1", .project, "−1 project", "−1个项目", "−1 dự án"),
        Row("2", .enterprise, "2 enterprises", "2家企业", "2 doanh nghiệp"),
        Row("1", .tonne, "1 tonne", "1吨", "1 tấn"),
        Row("1", .usDollar, "1 US dollar", "1美元", "1 đô la Mỹ"),
        Row("1000000", .project, "1 million projects", "100万个项目", "1 triệu dự án"),
        Row("-548000000", .yuan, "−548 million yuan", "−5.48亿元", "−548 triệu nhân dân tệ"),
        Row("-5234000000", .yuan, "−5.234 billion yuan", "−52.34亿元", "−5,234 tỷ nhân dân tệ"),
        Row("0.5", .yuan, "0.50 yuan", "0.50元", "0,50 nhân dân tệ"),
        Row("0.001234", .yuan, "0.001234 yuan", "0.001234元", "0,001234 nhân dân tệ"),
        Row("523456.78", .yuan, "523,456.78 yuan", "523,456.78元", "523.456,78 nhân dân tệ"),
        Row("1234.5", .yuan, "1,234.50 yuan", "1234.50元", "1.234,50 nhân dân tệ"),
        Row("12.345678", .tonne, "12.35 tonnes", "12.35吨", "12,35 tấn"),
        Row("0.012346", .tonne, "0.01235 tonnes", "0.01235吨", "0,01235 tấn"),
        Row("123456.7", .kilowattHour, "123,457 kWh", "123,457千瓦时", "123.457 kWh"),
        // Chinese takes 万 where four digits say the same, or from a million on.
        Row("12345", .vehicle, "12,345 vehicles", "12,345辆", "12.345 xe"),
        Row("10000", .vehicle, "10,000 vehicles", "1万辆", "10.000 xe"),
        Row("9999", .vehicle, "9,999 vehicles", "9999辆", "9.999 xe"),
        Row("1234567", .vehicle, "1.23 million vehicles", "123.5万辆", "1,23 triệu xe"),
        Row("1235000", .vehicle, "1.235 million vehicles", "123.5万辆", "1,235 triệu xe"),
        Row("470", .item, "470", "470个", "470"),
        // Huge.
        Row("1000000000000000000", .yuan, "1,000,000 trillion yuan", "1,000,000万亿元", "1.000 triệu tỷ nhân dân tệ"),
        Row("487300000000", .usDollar, "487.3 billion US dollars", "4873亿美元", "487,3 tỷ đô la Mỹ"),
        Row("25000000000", .dong, "25 billion dong", "250亿越南盾", "25 tỷ đồng"),
    ]

    @Test("In the habit of the language", arguments: habits)
    func habit(row: Row) throws { try row.expect() }

    @Test("Every digit in the full form", arguments: [
        Row("1209873000000", .yuan, "1,209,873,000,000.00 yuan", "1,209,873,000,000.00元", "1.209.873.000.000,00 nhân dân tệ"),
        Row("1234.5678", .yuan, "1,234.5678 yuan", "1234.5678元", "1.234,5678 nhân dân tệ"),
        Row("162345678.5", .kilowattHour, "162,345,678.5 kWh", "162,345,678.5千瓦时", "162.345.678,5 kWh"),
        Row("34000", .vehicle, "34,000 vehicles", "34,000辆", "34.000 xe"),
        Row("1", .project, "1 project", "1个项目", "1 dự án"),
        Row("-0.01", .yuan, "−0.01 yuan", "−0.01元", "−0,01 nhân dân tệ"),
    ])
    func full(row: Row) throws { try row.expect(.full) }

    @Test("With a number of decimals asked for, zeros stay", arguments: [
        Row("70000000000", .yuan, "70.00 billion yuan", "700.00亿元", "70,00 tỷ nhân dân tệ"),
        Row("999996000000", .yuan, "1.00 trillion yuan", "9999.96亿元", "1,00 nghìn tỷ nhân dân tệ"),
        Row("34000", .vehicle, "34,000 vehicles", "3.40万辆", "34.000 xe"),
        Row("123456.7", .kilowattHour, "123,456.70 kWh", "12.35万千瓦时", "123.456,70 kWh"),
    ])
    func decimals(row: Row) throws { try row.expect(FigureStyle(decimals: 2)) }

    @Test("Counted in a unit asked for", arguments: [
        ("70123000000", "亿元", Int?.none, "701.2 hundred million yuan", "701.2亿元"),
        ("70123000000", "billion yuan", 3, "70.123 billion yuan", "70.123十亿元"),
        ("70123000000", "CNY", nil, "70,123,000,000 yuan", "70,123,000,000元"),
        ("52000", "万元", nil, "5.2 ten thousand yuan", "5.2万元"),
        ("1", "亿元", nil, "0.00000001 hundred million yuan", "0.00000001亿元"),
        ("52000", "kWh", nil, "52,000 yuan", "5.2万元"),
    ])
    func asked(value: String, code: String, decimals: Int?, en: String, zh: String) throws {
        let unit = try #require(MeasurementUnit.named(code))
        let exact = FigureValue.exact(try ExactDecimal(parsing: value))
        let style = FigureStyle(scale: .unit(unit), decimals: decimals)
        #expect(exact.text(unit: .yuan, in: .english, style: style) == en)
        #expect(exact.text(unit: .yuan, in: .chinese, style: style) == zh)
    }

    @Test("With the bound in front", arguments: [
        (Bound.about, "about 24.5 billion yuan", "约245亿元", "khoảng 24,5 tỷ nhân dân tệ"),
        (.moreThan, "more than 24.5 billion yuan", "超过245亿元", "hơn 24,5 tỷ nhân dân tệ"),
        (.lessThan, "less than 24.5 billion yuan", "不到245亿元", "dưới 24,5 tỷ nhân dân tệ"),
        (.exactly, "24.5 billion yuan", "245亿元", "24,5 tỷ nhân dân tệ"),
    ])
    func bounds(bound: Bound, en: String, zh: String, vi: String) throws {
        try Row("24500000000", .yuan, en, zh, vi).expect(bound: bound)
    }

    @Test("A quotient of quantities is rounded once")
    func quotient() throws {
        let average = FigureValue.ratio(Ratio(numerator: 1_209_873_000_000, denominator: 2_914))
        #expect(average.text(unit: .yuan, in: .english) == "415.2 million yuan")
        #expect(average.text(unit: .yuan, in: .chinese) == "4.152亿元")
        #expect(FigureValue.ratio(Ratio(numerator: 7, denominator: 3)).text(unit: .project, in: .english) == "2.333 projects")
        // 0.45 rounds to 0.5 and 0.449… to 0.4: a second rounding would make 0.5 of it.
        let below = FigureValue.ratio(Ratio(numerator: 44_999_999_999, denominator: 100_000_000_000))
        #expect(below.text(unit: .tonne, in: .english, style: FigureStyle(decimals: 1)) == "0.4 tonnes")
    }

    @Test("A modelled value shows no more decimals than it has, and its tolerance on request")
    func modelled() {
        let value = FigureValue.modelled(
            RoundedDecimal(coefficient: 1_234_567_89, places: 2), tolerance: RoundedDecimal(coefficient: 50, places: 2))
        #expect(value.text(unit: .yuan, in: .english) == "1.23 million yuan")
        #expect(value.text(unit: .yuan, in: .english, style: .full) == "1,234,567.89 yuan (± 0.5 yuan)")
        #expect(value.text(unit: .yuan, in: .chinese, style: .full) == "1,234,567.89元（±0.5元）")
        #expect(value.text(unit: .tonne, in: .english, style: FigureStyle(scale: .full, decimals: 5)) == "1,234,567.89 tonnes")
    }

    @Test("The parts can be set apart: the number large, the unit beside it")
    func parts() throws {
        let text = FigureText(.exact(70_123_000_000), unit: .yuan, bound: .about, in: .chinese)
        #expect((text.bound, text.number, text.unit) == ("约", "701.2", "亿元"))
        let english = FigureText(.exact(70_123_000_000), unit: .yuan, in: .english)
        #expect((english.bound, english.number, english.unit) == ("", "70.1", "billion yuan"))
    }

    @Test("A cell of a table holds the number alone in the unit of its column")
    func cell() throws {
        let hundredMillion = try #require(MeasurementUnit.named("亿元"))
        let value = FigureValue.exact(70_123_000_000)
        #expect(value.cellText(column: hundredMillion, decimals: 1, in: .chinese) == "701.2")
        #expect(value.cellText(column: .yuan, in: .vietnamese) == "70.123.000.000")
        #expect(FigureValue.unknown(.zeroBase).cellText(column: .yuan, in: .english) == "–")
        #expect(FigureValue.unknown(.nothingFiled).cellText(column: .yuan, in: .english) == "…")
        let fall = FigureValue.ratio(Ratio(numerator: -207, denominator: 1000))
        #expect(fall.cellText(column: .percent, measure: .growth(.comparable, baseYear: nil), in: .chinese) == "−20.7")
    }

    @Test("An amount is shown in its own unit, as the document has it")
    func amount() throws {
        let amount = Amount(try ExactDecimal(parsing: "5.20"), try #require(MeasurementUnit.named("万元")))
        #expect(amount.text(in: .chinese) == "5.2万元")
        #expect(amount.text(in: .vietnamese) == "5,2 vạn nhân dân tệ")
        #expect(Amount(1, .project).text(in: .english) == "1 project")
    }

    @Test("The shown text of any value is within half a step of it")
    func rounding() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<3_000 {
            let digits = Int.random(in: 1...17, using: &random)
            let whole = Int.random(in: 0..<(0..<digits).reduce(1) { power, _ in power * 10 }, using: &random)
            let value = FigureValue.exact(ExactDecimal(whole))
            for language in Language.allCases {
                let text = FigureText(value, unit: .kilowattHour, in: language)
                let mark = NumberFormat(language)
                let plain = text.number.split(separator: Character(mark.groupMark)).joined()
                    .split(separator: Character(mark.decimalMark), omittingEmptySubsequences: false)
                let places = plain.count == 2 ? plain[1].count : 0
                let coefficient = try #require(Int128(plain.joined()))
                let words: [(String, Int)] = [
                    ("trillion", 12), ("billion", 9), ("million", 6), ("万亿", 12), ("亿", 8), ("万", 4),
                    ("triệu tỷ", 15), ("nghìn tỷ", 12), ("tỷ", 9), ("triệu", 6),
                ]
                let exponent = words.first { text.unit.hasPrefix($0.0) }?.1 ?? 0
                #expect(exponent >= places || exponent == 0)
                let step = (0..<(exponent - places)).reduce(Int128(1)) { power, _ in power * 10 }
                #expect(2 * abs(coefficient * step - Int128(whole)) <= step, "\(whole) as \(text.text)")
                // At least three digits say something, or the value is exact.
                #expect(plain.joined().count >= 3 || coefficient * step == Int128(whole) || coefficient % 10 == 0 || places < 2, "\(whole) as \(text.text)")
            }
        }
    }
}
