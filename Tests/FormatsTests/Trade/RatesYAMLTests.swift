import Figures
import Testing
import Trade

@testable import Formats

@Suite("A row of rates that cannot be taken names its place")
struct RatesYAMLTests {
    private static let refund = """
        exporter: CN
        currency: CNY
        rates: [{rate: "9", codes: ["850760"], goods: {en: a, zh: b, vi: c}, from: 2026-01-01, until: 2026-03-31, source: a notice, verified: true}]
        """

    @Test("a source, a day, a rate, a code or goods that are wrong are pointed at", arguments: [
        (", source: a notice", "", "rates[0]"), ("source: a notice", "source: \"\"", "rates[0].source"), ("2026-01-01", "then", "rates[0].from"),
        ("until: 2026-03-31", "until: 2025-03-31", "rates[0]"), ("rate: \"9\"", "rate: \"-9\"", "rates[0].rate"),
        ("850760", "85076", "rates[0].codes[0]"), ("codes: [\"850760\"], ", "", "rates[0]"), ("codes: [\"850760\"]", "all: false", "rates[0].all"),
        ("codes: [\"850760\"]", "codes: [\"850760\"], all: true", "rates[0]"), ("exporter: CN", "exporter: China", "exporter"),
        (", verified: true", "", "rates[0]"), ("zh: b, ", "", "rates[0].goods"),
    ])
    func refunds(right: String, wrong: String, path: String) throws {
        _ = try RefundsYAML.read(Array(Self.refund.utf8), file: "r.yaml")
        let text = Self.refund.replacing(right, with: wrong)
        let problem = #expect(throws: YAMLProblem.self) { try RefundsYAML.read(Array(text.utf8), file: "r.yaml") }
        #expect(problem?.path == path && problem?.file == "r.yaml")
    }

    @Test("a tax that rests on one below it is refused, as is a country that stands twice", arguments: [
        ("[{importer: VN, taxes: [{tax: excise, of: [value-added], source: a, verified: true, rates: []}]}]", "[0].taxes"),
        ("[{importer: VN, taxes: [{tax: excise, of: [profit], source: a, verified: true, rates: []}]}]", "[0].taxes[0].of[0]"),
        ("[{importer: VN, taxes: []}, {importer: VN, taxes: []}]", "[1].importer"),
        ("[{importer: VN, taxes: [{tax: tithe, of: [], source: a, verified: true, rates: []}]}]", "[0].taxes[0].tax"),
    ])
    func taxes(text: String, path: String) {
        #expect(#expect(throws: YAMLProblem.self) { try TaxesYAML.read(Array(text.utf8), file: "t.yaml") }?.path == path)
    }

    @Test("a rate of exchange is read with its days, and a rate of nothing is refused") func exchange() throws {
        let row = "[{one: USD, is: \"25450\", of: VND, from: 2026-03-01, until: 2026-03-07, source: customs, verified: true}]"
        let entry = try #require(try ExchangeRatesYAML.read(Array(row.utf8), file: "e.yaml").entries.first)
        #expect(entry.rate == 25_450 && entry.from == .usDollar && entry.to == .dong)
        let wrong = row.replacing("25450", with: "0")
        #expect(#expect(throws: YAMLProblem.self) { try ExchangeRatesYAML.read(Array(wrong.utf8), file: "e.yaml") }?.path == "[0].is")
        let problem = #expect(throws: YAMLProblem.self) { try ExchangeRatesYAML.read(Array(wrong.utf8), file: "e.yaml") }
        #expect(problem?.line(.english).contains("“0” is too small or too large; write a number above 0") == true)
        let unknown = row.replacing("USD", with: "dollar")
        #expect(#expect(throws: YAMLProblem.self) { try ExchangeRatesYAML.read(Array(unknown.utf8), file: "e.yaml") }?.path == "[0].one")
    }

    @Test("a remedy's duty is an expression, and a fault in it says where") func remedies() throws {
        let text = """
            complete: [{importer: VN, to: 2026-01-31}]
            remedies: [{kind: anti-dumping, importer: VN, codes: ["7208"], origins: [CN], duty: "20% + 5/dtn", from: 2026-01-01, source: a, verified: true}]
            """
        let remedies = try RemediesYAML.read(Array(text.utf8), file: "m.yaml")
        #expect(remedies.remedies.first?.duty?.description == "20% + 5/dtn" && remedies.completeTo.count == 1)
        let nameless = try RemediesYAML.read(Array(text.replacing("duty: \"20% + 5/dtn\", ", with: "").utf8), file: "m.yaml")
        #expect(nameless.remedies.count == 1 && nameless.remedies.first?.duty == nil, "a remedy may be named without its rate")
        let problem = #expect(throws: YAMLProblem.self) {
            try RemediesYAML.read(Array(text.replacing("5/dtn", with: "5/stone").utf8), file: "m.yaml")
        }
        #expect(problem?.path == "remedies[0].duty")
        #expect(problem?.line(.english).contains("at character 9") == true)
    }
}
