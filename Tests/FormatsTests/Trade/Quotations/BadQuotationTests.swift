import Testing

@testable import Formats

@Suite("What is wrong in a quotation's file is told with place, text and mend, and its good goods are kept")
struct BadQuotationTests {
    private static let both = ["Cable", "Plug"]

    /// Without what these say no good can be quoted.
    static let heads: [BadTradeFile] = [
        BadTradeFile("an empty file", "", "", "nothing stands here; fill it"),
        BadTradeFile("a file that is no YAML", "terms: {rule: FOB, place: Youyiguan}", "terms: {rule: FOB",
            "line 8: this is not YAML (did not find expected ',' or '}'); check indentation, colons and brackets"),
        BadTradeFile("a key that stands twice", "to: VN", "from: VN", "line 3: “from” stands twice; keep one of them"),
        BadTradeFile("no day", "on: 2026-06-15\n", "", "line 1: the key “on” is missing; add “on: …”"),
        BadTradeFile("a day that no month has", "on: 2026-06-15", "on: 2026-06-31", "line 6: on: “2026-06-31” is not a day; write 2024-07-31"),
        BadTradeFile("a misspelt key", "currency:", "curency:", "line 8: curency: “curency” is not a key of this place; did you mean “currency”?"),
        BadTradeFile("an id with capital letters", "quotation: test", "quotation: My quote",
            "line 1: quotation: “My quote” is not an id of a quotation; write at most 80 of a–z, 0–9 and “-”, as headphones-2026"),
        BadTradeFile("a country by its name", "from: CN", "from: China",
            "line 3: from: “China” is not a country; write the two letters of ISO 3166, as CN"),
        BadTradeFile("a currency by its sign", "currency: USD", "currency: $",
            "line 8: currency: “$” is not a currency; write the three letters of ISO 4217, as USD"),
        BadTradeFile("a currency with two letters changed about", "currency: USD", "currency: UDS", "line 8: currency: “UDS” is not a currency; did you mean “USD”?"),
        BadTradeFile("terms that Incoterms no longer have", "rule: FOB", "rule: DAF",
            "line 7: terms.rule: “DAF” cannot stand here; did you mean “DAP”?"),
        BadTradeFile("terms without a place", "{rule: FOB, place: Youyiguan}", "FOB",
            "line 7: terms: “FOB”: keys with values must stand here; write key: value"),
        BadTradeFile("blanks for a name", "factory: Pingxiang", "factory: \"  \"", "line 2: factory: “  ”: nothing stands here; fill it"),
        BadTradeFile("a cost that does not exist", "{freight: \"500\"}", "{frieght: \"500\"}",
            "line 9: costs.frieght: “frieght” is not a key of this place; did you mean “freight”?"),
        BadTradeFile("a cost below zero", "freight: \"500\"", "freight: \"-500\"",
            "line 9: costs.freight: “-500” is too small or too large; write a number from 0 to 1,000,000,000,000"),
        BadTradeFile("a rate of exchange of nothing", "\"25450\"", "\"0\"",
            "line 10: exchange[0].is: “0” is too small or too large; write a number above 0 to 1,000,000,000,000"),
        BadTradeFile("a currency exchanged for itself", "of: VND", "of: USD",
            "line 10: exchange[0].of: “USD” is exchanged for itself; name two currencies"),
        BadTradeFile("a tax above every rate", "rate: \"10\"", "rate: \"10001\"",
            "line 11: taxes[0].rate: “10001” is no rate in per cent; write a number from 0 to 10,000"),
        BadTradeFile("a tax stated twice", "taxes: [", "taxes: [{tax: value-added, rate: \"8\", source: a decree}, ",
            "line 11: taxes[1].tax: “value-added” stands twice; keep one of them"),
        BadTradeFile("a rate without its source", ", source: a decree", "", "line 11: taxes[0]: the key “source” is missing; add “source: …”"),
        BadTradeFile("goods that are no list", "", QuotationFiles.head + "goods: none",
            "line 12: goods: “none”: a list must stand here; write [a, b]"),
        BadTradeFile("no goods", "", QuotationFiles.head + "goods: []", "line 12: goods: nothing stands here; fill it"),
        BadTradeFile("brackets beyond all depth", "", String(repeating: "[", count: 100_000),
            "line 1: this is not YAML (Maximum nesting level reached, set with yaml_set_max_nest_level())); check indentation, colons and brackets"),
    ]

    /// These lose one good, or its bill.
    static let goods: [BadTradeFile] = [
        BadTradeFile("a number with its unit", "quantity: \"10\"", "quantity: 10 pcs", keeps: ["Plug"],
            "line 13: goods[0].quantity: “10 pcs” is not a number; write digits with a point and at most six decimals, as 0.5"),
        BadTradeFile("a price of nothing", "price: \"2.5\"", "price: \"0\"", keeps: ["Plug"],
            "line 13: goods[0].price: “0” is too small or too large; write a number above 0 to 1,000,000,000,000"),
        BadTradeFile("a price beyond all reckoning", "price: \"2.5\"", "price: \"9000000000000000000000\"", keeps: ["Plug"],
            "line 13: goods[0].price: “9000000000000000000000” is too small or too large; write a number above 0 to 1,000,000,000,000"),
        BadTradeFile("a price of seven decimals", "price: \"2.5\"", "price: \"2.5000001\"", keeps: ["Plug"],
            "line 13: goods[0].price: “2.5000001” is not a number; write digits with a point and at most six decimals, as 0.5"),
        BadTradeFile("a code that lost its zero", "\"8544.42\"", "\"901.21\"", keeps: ["Plug"],
            "line 13: goods[0].code: “901.21” is not an HS code; write 2, 4, 6 or 8 digits, as 8542.31"),
        BadTradeFile("a good without a price", ", price: \"2.5\"", "", keeps: ["Plug"],
            "line 13: goods[0]: the key “price” is missing; add “price: …”"),
        BadTradeFile("a bill that does not lie there", "plug.csv", "plugs.csv", keeps: both,
            "line 14: goods[1].bill: “plugs.csv”: there is no such file; put it beside the quotation"),
        BadTradeFile("neither yes nor no", "minimal_only: false", "minimal_only: perhaps", keeps: ["Cable"],
            "line 14: goods[1].making.minimal_only: “perhaps” is neither true nor false; write one of true, false"),
        BadTradeFile("a process told twice", "minimal_only: false", "processes: [{process: a, done: true}, {process: a, done: false}]", keeps: ["Cable"],
            "line 14: goods[1].making.processes[1].process: “a” stands twice; keep one of them"),
        BadTradeFile("an edition to come", "minimal_only: false", "edition: hs2028", keeps: ["Cable"],
            "line 14: goods[1].making.edition: “hs2028” cannot stand here; did you mean “hs2022”?"),
        BadTradeFile("two wrong goods", "quantity: \"", "quantity: \"-",
            "line 13: goods[0].quantity: “-10” is too small or too large; write a number above 0 to 1,000,000,000,000",
            "line 14: goods[1].quantity: “-20” is too small or too large; write a number above 0 to 1,000,000,000,000"),
    ]

    @Test("bad quotations", arguments: heads + goods)
    func quotation(_ input: BadTradeFile) throws {
        let read = QuotationFiles.read(try input.text(in: QuotationFiles.request))
        #expect(read.rejects.map { $0.line(.english) } == input.messages.map { "request.yaml: " + $0 })
        #expect(read.request?.goods.map(\.name) ?? [] == input.kept)
    }

    @Test("lists of lists that would unfold without end are refused at once", .timeLimit(.minutes(1)))
    func bomb() {
        var text = "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "b\(level): &a\(level) [\(list)]\n"
        }
        let read = QuotationFiles.read(text)
        #expect(read.rejects.map(\.field) == ["a"] && read.request == nil)
    }
}
