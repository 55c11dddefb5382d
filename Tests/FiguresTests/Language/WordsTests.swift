import Figures
import Testing

@Suite("Words for what stands beside a figure")
struct WordsTests {
    /// No text empty, none used twice in one language, none left in another language.
    static func expectDistinct(_ texts: [LocalizedText]) {
        for language in Language.allCases {
            #expect(texts.allSatisfy { !$0[language].isEmpty })
            #expect(Set(texts.map { $0[language] }).count == texts.count)
        }
        for text in texts {
            #expect(text.zh.unicodeScalars.contains { $0.value > 0x2E80 }, "\(text.zh) is not Chinese")
            #expect(!text.en.unicodeScalars.contains { $0.value > 0x2E80 }, "\(text.en) is not English")
            #expect(!text.vi.unicodeScalars.contains { $0.value > 0x2E80 }, "\(text.vi) is not Vietnamese")
            #expect(text.vi != text.en)
        }
    }

    @Test("Every measure, with base years too")
    func measures() {
        Self.expectDistinct(Measure.plain.map(\.words) + [
            Measure.growth(.comparable, baseYear: 2019).words, Measure.growth(.nominal, baseYear: 2019).words,
            Measure.base(.comparable, baseYear: 2019).words, Measure.base(.nominal, baseYear: 2019).words,
            Measure.rest(.growth(.comparable, baseYear: 2019)).words, Measure.growth(.comparable, baseYear: 2018).words,
        ])
        #expect(Measure.growth(.comparable, baseYear: nil).words == LocalizedText(
            en: "growth on the same batch of respondents", zh: "同口径增长", vi: "tăng trưởng trên cùng nhóm đơn vị báo cáo"))
        #expect(Measure.growth(.comparable, baseYear: 2019).words.zh == "比2019年同口径增长")
    }

    @Test("Every provenance, flag, operation and part of an address")
    func tables() {
        Self.expectDistinct(Provenance.allCases.map(\.words))
        Self.expectDistinct(Provenance.allCases.map(\.meaning))
        Self.expectDistinct(FigureFlag.allCases.map(\.words))
        Self.expectDistinct(FigureAddressError.Part.allCases.map(\.words))
        for language in Language.allCases {
            #expect(Set(Operation.allCases.map { $0.words[language] }).count == Operation.allCases.count)
        }
        #expect(Provenance.synthetic.words[.chinese] == "模拟数据")
        #expect(FigureFlag.lowBase.words[.vietnamese] == "mức gốc thấp")
    }

    @Test("An exact bound has no word, the others one each")
    func bounds() {
        #expect(Bound.exactly.words == LocalizedText(same: ""))
        Self.expectDistinct(Bound.allCases.filter { $0 != .exactly }.map(\.words))
    }

    static let reasons: [UnknownReason] = [
        .nothingFiled, .zeroBase, .baseNotFiled(missing: ["nanning", "qinzhou"]), .noBaseYear(2019),
        .notAPeriodOfTheForm(ask: .januaryFebruary(2024)), .measureDoesNotApply, .noParent, .noRelease("2024-08"),
        .notYet(Day(dayNumber: 19_955)), .restsOnUnknown(address: "a/b/all/2024/level"),
    ]

    @Test("Every unknown says why and what would settle it")
    func unknown() {
        Self.expectDistinct(Self.reasons.map(\.words))
        Self.expectDistinct(Self.reasons.map(\.remedy))
        #expect(FigureValue.unknown(.zeroBase).text(unit: .percent, in: .english) == "unknown: the base is zero")
        #expect(FigureValue.unknown(.zeroBase).text(unit: .percent, bound: .about, in: .chinese) == "无法给出：基数为零")
        #expect(UnknownReason.baseNotFiled(missing: ["nanning", "qinzhou"]).words.en
            == "unknown: the restated base is missing for nanning, qinzhou")
        #expect(UnknownReason.notAPeriodOfTheForm(ask: .januaryFebruary(2024)).remedy.en
            == "Ask for 2024-02.ytd (January–February 2024).")
        #expect(UnknownReason.notYet(Day(dayNumber: 19_955)).words.vi == "chưa rõ: kỳ báo cáo kết thúc sau ngày 20 tháng 8 năm 2024")
        #expect(UnknownReason.restsOnUnknown(address: "a/b/all/2024/level").remedy.zh.contains("a/b/all/2024/level"))
        for reason in Self.reasons { #expect(["–", "…"].contains(reason.mark)) }
    }

    @Test("A figure is shown by its own measure and bound")
    func figure() throws {
        let address = try FigureAddress(parsing: "output.gross/zone/all/2024-07.ytd/growth.comparable")
        let title = LocalizedText(en: "Zone", zh: "园区", vi: "Khu")
        let value = FigureValue.ratio(Ratio(numerator: 1, denominator: 10))
        let derivation = Derivation(address: address, title: title, operation: .growth, value: value, unit: .percent)
        let figure = Figure(
            address: address, title: title, value: value, unit: .percent, asOf: Day(dayNumber: 19_955),
            provenance: [.synthetic], bound: .about, derivation: derivation)
        #expect(figure.text(in: .english) == "about +10.0%")
        #expect(figure.text(in: .chinese) == "增长约10.0%")
        #expect(figure.text(in: .chinese, style: FigureStyle(direction: .signs)) == "约+10.0%")
        #expect(figure.parts(in: .vietnamese).number == "+10,0")
        #expect(derivation.text(in: .chinese) == "增长10.0%")
    }
}
