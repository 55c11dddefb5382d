import Figures
import Products
import Testing
import Trade

@testable import Formats

@Suite("The taxes and refunds that ship are dated, and each names its source")
struct ShippedRatesTests {
    static func taxes() throws -> [CountryCode: ImportTaxes] {
        try TaxesYAML.read(TradeFolder.bytes("taxes.yaml"), file: "taxes.yaml").mapValues(\.taxes)
    }

    static func refunds() throws -> ExportRefund { try RefundsYAML.read(TradeFolder.bytes("refunds.yaml"), file: "refunds.yaml") }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("nothing ships without a source") func sources() throws {
        let taxes = try Self.taxes().values.flatMap(\.taxes)
        let rates = try taxes.flatMap(\.rates.rates) + Self.refunds().rates.rates
        #expect(taxes.count == 4 && rates.count == 14)
        #expect((taxes.map(\.source) + rates.map(\.source)).allSatisfy { $0.text.count > 10 })
        let schedule = try TradeFolder.tariff.get().schedule
        #expect(schedule.source.publication.all.allSatisfy { !$0.isEmpty })
        #expect(TariffScheme.allCases.filter { schedule.source.basis(of: $0) == nil } == [.ordinary])
    }

    @Test("value-added tax in Viet Nam is 8% from July 2025 to the end of 2026, where no exception may hold", arguments: [
        ("85183010", "2025-06-30", nil), ("85183010", "2025-07-01", "8"), ("85183010", "2026-12-31", "8"), ("85183010", "2027-01-01", nil),
        ("72081000", "2026-03-01", nil), ("26011100", "2026-03-01", nil), ("87038097", "2026-03-01", nil), ("84151020", "2026-03-01", nil),
        ("87089962", "2026-03-01", "8"),
    ])
    func vat(code: String, day: String, rate: String?) throws {
        let taxes = try #require(Self.taxes()[.vietnam])
        let answer = try #require(taxes.rates(of: try HSCode(code), on: try Self.day(day))[.valueAdded])
        #expect(answer.percentage?.description == rate)
    }

    @Test("where an exception may hold, both rates are named") func exception() throws {
        let taxes = try #require(Self.taxes()[.vietnam])
        let answer = taxes.rates(of: try HSCode("72081000"), on: try Self.day("2026-03-01"))[.valueAdded]
        guard case .needsReview(.mayBeListed(let general, let others))? = answer else {
            Issue.record("\(String(describing: answer))")
            return
        }
        #expect(general?.percentage == 8 && others.map(\.percentage) == [10])
        #expect(others.first?.description.en == "metal products")
    }

    @Test("Malaysia's sales tax rests on the excise, and no rate of either is told") func malaysia() throws {
        let malaysia = try #require(CountryCode("MY"))
        let taxes = try #require(Self.taxes()[malaysia])
        #expect(taxes.taxes.map(\.kind) == [.excise, .salesTax])
        #expect(taxes.taxes[1].base == [.customsValue, .duty, .tax(.excise)])
        let code = try HSCode("870380"), on = try Self.day("2026-03-01")
        #expect(taxes.rates(of: code, on: on) == [.excise: .needsReview(.noRateHeld(code, on)), .salesTax: .needsReview(.noRateHeld(code, on))])
    }

    @Test("China's refund follows the day of export", arguments: [
        ("85076010", "2026-03-31", "9"), ("85076010", "2026-04-01", "6"), ("85076010", "2026-12-31", "6"), ("85076010", "2027-01-01", "0"),
        ("85414200", "2026-03-31", nil), ("85414200", "2026-04-01", "0"), ("28416910", "2026-04-01", "0"), ("28416990", "2026-04-01", nil),
        ("87038000", "2026-05-01", "13"), ("85183000", "2026-05-01", nil), ("85071000", "2026-05-01", nil), ("84713000", "2026-05-01", nil),
    ])
    func refund(code: String, day: String, rate: String?) throws {
        #expect(try Self.refunds().rate(of: try HSCode(code), exportedOn: try Self.day(day)).percentage?.description == rate)
    }

    @Test("what is only likely is named and not applied") func unverified() throws {
        let answer = try Self.refunds().rate(of: try HSCode("85183000"), exportedOn: try Self.day("2026-05-01"))
        guard case .needsReview(.unverified(let rate)) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(rate.percentage == 13 && rate.description.en == "other electronics")
    }

    @Test("no list of remedies is complete, so none is said to be all") func remedies() throws {
        let remedies = try RemediesYAML.read(TradeFolder.bytes("remedies.yaml"), file: "remedies.yaml")
        #expect(remedies.answer(for: try HSCode("72081000"), from: .china, into: .vietnam, on: try Self.day("2026-03-01")) == .needsReview(known: []))
    }

    @Test("goods are found by their names in three languages, and by the words of descriptions", arguments: [
        ("headphones", "8518.30.10"), ("耳机", "8518.30.10"), ("tai nghe", "8518.30.10"), ("Electric car", "8703.80"), ("电动汽车", "8703.80"),
        ("ô tô điện", "8703.80"), ("laptops", "8471.30"), ("8528.72", "8528.72.10"), ("pure-bred breeding", "0101.21.00"), ("microphone", "8518.10.11"),
    ])
    func search(words: String, code: String) throws {
        let synonyms = try SynonymsYAML.read(TradeFolder.bytes("synonyms.yaml"), file: "synonyms.yaml")
        let matches = TariffSearch(try TradeFolder.tariff.get().schedule, synonyms: synonyms).matches(words)
        #expect(matches.first?.line.code.description.hasPrefix(code) == true, "\(matches.prefix(3).map(\.line.code))")
    }

    @Test("every synonym leads to a line of the schedule") func synonyms() throws {
        let schedule = try TradeFolder.tariff.get().schedule
        let synonyms = try SynonymsYAML.read(TradeFolder.bytes("synonyms.yaml"), file: "synonyms.yaml")
        #expect(synonyms.count == 30)
        for code in synonyms.flatMap(\.codes) { #expect(!schedule.lines(within: code).isEmpty, "\(code)") }
    }
}
