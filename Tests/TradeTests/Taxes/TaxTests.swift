import Figures
import Products
import Testing
import Trade

@Suite("Taxes, refunds and exchange rates hold on days, and say when they do not")
struct TaxTests {
    static let source = FactSource("test", isVerified: true)

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    static func rate(
        _ percentage: ExactDecimal, _ goods: DatedRate.Goods, from: String = "2026-01-01", until: String? = nil, isVerified: Bool = true
    ) throws -> DatedRate {
        DatedRate(
            percentage: percentage, goods: goods, description: LocalizedText(same: "goods"),
            span: DatedSpan(from: try day(from), until: try until.map(day)), source: FactSource("test", isVerified: isVerified))
    }

    static func vat(of parts: [ImportTax.BasePart], _ kind: ImportTax.Kind = .valueAdded) -> ImportTax {
        ImportTax(kind: kind, base: parts, source: source, rates: DatedRates([]))
    }

    @Test("worked case 6: 8% on 30 and a duty of 1,000 is 82.40") func sixth() throws {
        let taxes = try #require(ImportTaxes(importer: .vietnam, taxes: [Self.vat(of: [.customsValue, .duty])]))
        let amounts = taxes.stacked(
            customsValue: 30, duty: Ratio(numerator: 1_000, denominator: 1), rates: [.valueAdded: 8], rounding: LegalRounding(places: 2, .halfUp))
        #expect(amounts?.map(\.amount.description) == ["82.4"])
    }

    @Test("worked case 7: 243,650 USD at 25,450 VND, with preference and at 5%") func seventh() throws {
        let parts: [ExactDecimal] = [240_000, 2_500, 350, 800]
        let value = Money(parts.reduce(0, +), .usDollar)
        #expect(value.value == 243_650)
        let on = try Self.day("2026-03-01")
        let rates = ExchangeRates([
            ExchangeRates.Entry(from: .usDollar, to: .dong, rate: 25_450, span: DatedSpan(from: on, until: on), source: Self.source)
        ])
        let converted = try #require(rates.converted(value, to: .dong, on: on))
        let dong = try #require(converted.amount.rounded(places: 0).exact)
        #expect(dong == 6_200_892_500)
        #expect(rates.converted(value, to: .dong, on: on.adding(days: 1)) == nil)
        #expect(rates.converted(Money(1, .dong), to: .usDollar, on: on) == nil)

        let taxes = try #require(ImportTaxes(importer: .vietnam, taxes: [Self.vat(of: [.customsValue, .duty])]))
        let rounding = LegalRounding(places: 0, .halfUp)
        let none = Ratio(numerator: 0, denominator: 1)
        #expect(taxes.stacked(customsValue: dong, duty: none, rates: [.valueAdded: 10], rounding: rounding)?.first?.amount == 620_089_250)
        let duty = try DutyExpression(parsing: "5%").evaluated(on: DutyBasis(customsValue: Money(dong, .dong))).amount
        let vat = try #require(taxes.stacked(customsValue: dong, duty: duty, rates: [.valueAdded: 10], rounding: rounding)?.first)
        #expect(duty == Ratio(numerator: 310_044_625, denominator: 1))
        #expect(vat.exact == Ratio(numerator: 6_510_937_125, denominator: 10) && vat.amount == 651_093_713)
        #expect(duty.rounded(places: 0).exact.map { $0 + vat.amount } == 961_138_338)
    }

    @Test("excise rests on the duty, sales tax on both") func stacking() throws {
        let taxes = try #require(ImportTaxes(importer: .vietnam, taxes: [
            Self.vat(of: [.customsValue, .duty], .excise), Self.vat(of: [.customsValue, .duty, .tax(.excise)], .salesTax),
        ]))
        let amounts = taxes.stacked(
            customsValue: 1_000, duty: Ratio(numerator: 300, denominator: 1), rates: [.excise: 60, .salesTax: 10], rounding: LegalRounding(places: 2, .halfUp))
        #expect(amounts?.map(\.amount) == [780, 208])
        #expect(ImportTaxes(importer: .vietnam, taxes: [Self.vat(of: [.tax(.excise)])]) == nil)
        #expect(ImportTaxes(importer: .vietnam, taxes: [Self.vat(of: [.duty]), Self.vat(of: [.duty])]) == nil)
    }

    @Test("the nearest code decides, an unlisted part is left open, and days bound both") func rates() throws {
        let battery = try HSCode("850760"), heading = try HSCode("8507"), other = try HSCode("850710"), metal = try HSCode("72")
        let rates = DatedRates([
            try Self.rate(8, .all, until: "2026-12-31"), try Self.rate(6, .codes([battery]), from: "2026-04-01"),
            try Self.rate(9, .someWithin([heading])), try Self.rate(10, .codes([metal]), isVerified: false),
        ])
        let may = try Self.day("2026-05-01"), january = try Self.day("2026-01-15"), later = try Self.day("2027-01-01")
        #expect(rates.rate(of: try HSCode("85076031"), on: may).percentage == 6)
        #expect(rates.rate(of: try HSCode("85183010"), on: may).percentage == 8)
        let open = DatedRateAnswer.needsReview(.mayBeListed(general: rates.rates[0], others: [rates.rates[2]]))
        #expect(rates.rate(of: other, on: may) == open && rates.rate(of: battery, on: january) == open)
        #expect(rates.rate(of: heading, on: may) == .needsReview(.mayBeListed(general: rates.rates[0], others: [rates.rates[2], rates.rates[1]])))
        let steel = try HSCode("72011000"), headphones = try HSCode("85183010")
        #expect(rates.rate(of: steel, on: may) == .needsReview(.unverified(rates.rates[3])))
        #expect(rates.rate(of: headphones, on: later) == .needsReview(.noRateHeld(headphones, later)))
    }

    @Test("two rates for one code that disagree contradict each other") func contradictions() throws {
        let code = try HSCode("8507"), on = try Self.day("2026-02-01")
        let rates = DatedRates([try Self.rate(6, .codes([code])), try Self.rate(9, .codes([code]))])
        #expect(rates.rate(of: code, on: on) == .needsReview(.contradictory(rates.rates)))
    }

    @Test("remedies are told as far as they are known, and never said to be all") func remedies() throws {
        let steel = try HSCode("7208"), on = try Self.day("2026-02-01"), korea = try #require(CountryCode("KR"))
        let remedy = TradeRemedy(
            kind: .antiDumping, importer: .vietnam, codes: [steel], origins: [.china], duty: .adValorem(20),
            span: DatedSpan(from: on.adding(days: -9), until: on), source: Self.source)
        let line = try HSCode("72081000")
        var held = TradeRemedies([remedy])
        #expect(held.answer(for: line, from: .china, into: .vietnam, on: on) == .needsReview(known: [remedy]))
        held.completeTo[.vietnam] = on
        #expect(held.answer(for: line, from: .china, into: .vietnam, on: on) == .known([remedy]))
        #expect(held.answer(for: line, from: korea, into: .vietnam, on: on) == .known([]))
        #expect(held.answer(for: line, from: .china, into: .vietnam, on: on.adding(days: 1)) == .needsReview(known: []))
    }

    @Test("a remedy whose rate is not held needs review, names what is missing, and is never nothing") func remedyWithoutRate() throws {
        let steel = try HSCode("7208"), on = try Self.day("2026-02-01")
        let remedy = TradeRemedy(
            kind: .safeguard, importer: .vietnam, codes: [steel], origins: nil, duty: nil, span: DatedSpan(from: on), source: Self.source)
        let answer = TradeRemedies([remedy], completeTo: [.vietnam: on]).answer(for: steel, from: .china, into: .vietnam, on: on)
        #expect(answer == .needsReview(known: [remedy]))
        #expect(answer.words.en.hasPrefix("needs review: trade remedies may be asked: safeguard duty (rate not held) on 7208 of all countries"), "\(answer.words.en)")
        #expect(answer.settledBy.en.contains("Look up the rate"))
    }

    @Test("spans overlap where they share a day") func spans() throws {
        let first = DatedSpan(from: try Self.day("2026-01-01"), until: try Self.day("2026-01-31"))
        #expect(first.overlaps(DatedSpan(from: try Self.day("2026-01-31"))))
        #expect(!first.overlaps(DatedSpan(from: try Self.day("2026-02-01"))))
    }
}
