import Figures
import Products
import Testing
import Trade

@Suite("What a tariff says is told in three languages")
struct TariffWordsTests {
    @Test("a cell's meaning is told in words", arguments: [
        ("0 (-ID, CN)", "0%, not for goods of Indonesia, China", "0%，不适用于印度尼西亚、中国原产货物", "0%, trừ hàng của Indonesia, Trung Quốc"),
        ("60 (NHN: 120)", "60% within the tariff quota, 120% outside it", "配额内60%，配额外120%", "60% trong hạn ngạch, 120% ngoài hạn ngạch"),
        ("*/7,5", "2 rates: outside the concessions; 7.5%", "2个税率：不在优惠范围内；7.5%", "2 mức: không được ưu đãi; 7.5%"),
        ("150% thuế MFN", "150% of the most-favoured-nation rate", "最惠国税率的150%", "150% thuế suất MFN"),
        ("Theo hướng dẫn tại điểm b.5.3 và b.5.4 khoản 2.2 Chương 98", "set by clause 2.2 (b.5.3, b.5.4) of the notes to chapter 98",
            "按第98章注释第2.2款 (b.5.3, b.5.4)的规定", "theo khoản 2.2 (b.5.3, b.5.4) Chương 98"),
        ("", "no rate is printed", "未列税率", "không ghi thuế suất"),
        ("5 (-XX)", "not understood at character 5: “XX” is no country's code", "第5个字符无法理解：“XX”不是国家代码",
            "không hiểu ở ký tự thứ 5: “XX” không phải mã nước"),
    ])
    func cells(text: String, en: String, zh: String, vi: String) {
        #expect(TariffCell(published: text).meaning == LocalizedText(en: en, zh: zh, vi: vi))
    }

    @Test("every question says what would settle it, without Chinese in the others") func questions() throws {
        let fault = TariffCellFault(column: 0, reason: .expected(.rate))
        let questions: [RateQuestion] = [
            .severalRates([nil, 5]), .underProvision(TariffProvision(clause: "1.1", chapter: "98")), .quota(inside: 5, outside: 50),
            .shareOfUnknownRate(150), .notUnderstood(fault), .severalLines(3), .noLine(try HSCode("0101")), .columnNotHeld(.rcep, origin: .china),
        ]
        let answers: [ApplicableRate] = [.excluded, .noRate, .originOutsideScheme] + questions.map { .needsReview($0) }
        let faults: [TariffCellFault.Reason] = [.unknownCountry("XX"), .ambiguousNumber("1,500"), .notARate("9999999")]
            + TariffCellFault.Expectation.allCases.map { .expected($0) }
        let errors: [DutyExpressionError.Reason] = [
            .noRate, .notANumber("1.2.3"), .noPercentOrUnit, .unknownUnit("x", known: ["kg"]), .perZero, .noClosingBracket, .noRetailPrice, .noOperator,
            .tooDeep, .tooLong(limit: 9),
        ]
        let texts = questions.map(\.words) + answers.map(\.words) + faults.map { TariffCellFault(column: 2, reason: $0).message }
            + TariffScheme.allCases.map(\.words) + errors.map { DutyExpressionError(text: "x", column: 0, reason: $0).message }
            + (try rateTexts())
        for text in texts {
            #expect(text.zh.unicodeScalars.contains { $0.value > 0x2E80 } && !(text.en + text.vi).unicodeScalars.contains { $0.value > 0x2E80 })
            #expect(Set(text.all).count == 3)
        }
    }

    private func rateTexts() throws -> [LocalizedText] {
        let code = try HSCode("8507"), day = try #require(Day("2026-02-01"))
        func rate(_ percentage: ExactDecimal) -> DatedRate {
            DatedRate(
                percentage: percentage, goods: .all, description: LocalizedText(en: "batteries", zh: "电池", vi: "pin"), span: DatedSpan(from: day),
                source: FactSource("notice", isVerified: false))
        }
        let questions: [DatedRateQuestion] = [
            .noRateHeld(code, day), .mayBeListed(general: nil, others: [rate(6)]), .unverified(rate(9)), .contradictory([rate(6), rate(9)]),
        ]
        #expect(questions[1].words.en.hasPrefix("6% (batteries): the list of codes"))
        let errors: [DutyEvaluationError] = [
            .noQuantity(.decitonne), .noRetailPrice, .noContentPercentage, .otherCurrency(.usDollar, customsValue: .dong), .tooLarge,
        ]
        return questions.map(\.words) + errors.map(\.message) + ImportTax.Kind.allCases.map(\.words) + TradeRemedy.Kind.allCases.map(\.words)
            + (try remedyTexts(code, day))
    }

    private func remedyTexts(_ code: HSCode, _ day: Day) throws -> [LocalizedText] {
        let remedy = TradeRemedy(
            kind: .antiDumping, importer: .vietnam, codes: [code], origins: [.china], producer: "A", duty: nil, span: DatedSpan(from: day),
            source: FactSource("notice", isVerified: false))
        let answers: [TradeRemedies.Answer] = [.known([]), .known([remedy]), .needsReview(known: []), .needsReview(known: [remedy])]
        return answers.map(\.words) + answers.map(\.settledBy) + [remedy.words]
    }
}
