import Actions
import Figures
import Formats
import Trade

/// What a reader typed into the form of a quotation: texts by the names of the fields, and the bill of materials as pasted.
struct QuoteForm: Sendable {
    /// Empty texts are left out.
    private(set) var texts: [String: String]
    var bill: String

    /// The fields of the request's head.
    static let head = ["quotation", "factory", "from", "destination", "to", "on", "exported_on", "rule", "place", "currency", "proof_cost"]
    static let good = ["name", "code", "quantity", "price", "weight"]
    static let making = ["labour", "overhead", "profit", "other_cost", "minimal_only"]
    static let costs = CostElement.allCases.map(\.rawValue)
    /// Two rates of exchange may be stated: each with its source.
    static let exchanges = 1...2
    static let exchange = ["one", "is", "of", "source"]

    /// What no quotation can do without.
    static let required = ["name", "code", "quantity", "price", "factory", "from", "destination", "to", "on", "rule", "place", "currency"]

    var missing: [String] { Self.required.filter { self[$0].isEmpty } }

    /// The longest text of a field.
    private static let longest = 200

    /// An empty form for a day.
    init(today: Day) {
        texts = ["quotation": "draft", "from": "CN", "to": "VN", "on": today.description, "rule": Incoterm.freeOnBoard.rawValue, "currency": "USD"]
        bill = ""
    }

    /// What was handed in.
    init(_ answers: [String: String]) {
        texts = answers.filter { $0.key != "bill" }.mapValues { String($0.prefix(Self.longest)).trimmingSpaces }.filter { !$0.value.isEmpty }
        bill = answers["bill"] ?? ""
    }

    /// A quotation to start from: its first good, with its bill.
    init(_ request: QuotationRequest, bill: String) {
        var texts = [
            "quotation": request.id, "factory": request.factory, "from": request.exporter.code, "destination": request.destination,
            "to": request.importer.code, "on": request.day.description, "exported_on": request.exportDay.description,
            "rule": request.terms.rule.rawValue, "place": request.terms.place, "currency": request.currency.code,
        ]
        texts["proof_cost"] = request.proofCost?.cell.text
        for (element, amount) in request.costs { texts[element.rawValue] = amount.cell.text }
        let rates = request.exchange.sorted { ("\($0.key.from)", "\($0.key.to)") < ("\($1.key.from)", "\($1.key.to)") }
        for (number, (pair, rate)) in zip(Self.exchanges, rates) {
            texts["one-\(number)"] = pair.from.code
            texts["is-\(number)"] = rate.rate.cell.text
            texts["of-\(number)"] = pair.to.code
            texts["source-\(number)"] = rate.source
        }
        if let good = request.goods.first {
            texts["name"] = good.name
            texts["code"] = good.code.description
            texts["quantity"] = good.quantity.cell.text
            texts["price"] = good.price.cell.text
            texts["weight"] = good.weight?.cell.text
            if let stated = good.bill?.bill, case .made(let making) = stated.components[stated.product].supply {
                texts["labour"] = making.labour?.description
                texts["overhead"] = making.overhead?.description
                texts["profit"] = making.profit?.description
                texts["other_cost"] = making.otherCost?.description
                texts["minimal_only"] = making.isMinimalOnly.map { $0 ? "true" : "false" }
            }
        }
        self.texts = texts
        self.bill = bill
    }

    subscript(name: String) -> String { texts[name] ?? "" }

    var hasBill: Bool { bill.contains { !$0.isWhitespace } }

    /// The name that the bill has beside the request.
    static let billName = "bill.csv"

    /// The request as a file: JSON, which is YAML too, so that what was typed is text and nothing else.
    var request: String {
        func members(_ names: [String]) -> JSONValue { .object(names.compactMap { name in texts[name].map { (name, .string($0)) } }.map(JSONValue.Member.init)) }
        var good = members(Self.good)
        let making = members(Self.making.filter { $0 != "minimal_only" })
            .adding(.members(["minimal_only": ["true": true, "false": false][self["minimal_only"]].map { .boolean($0) }]))
        good = good.adding(.members(["bill": hasBill ? .string(Self.billName) : nil, "making": making == .object([]) ? nil : making]))
        let rates = Self.exchanges.compactMap { number -> JSONValue? in
            let parts = Self.exchange.compactMap { part in texts["\(part)-\(number)"].map { JSONValue.Member(part, .string($0)) } }
            return parts.isEmpty ? nil : .object(parts)
        }
        let costs = members(Self.costs)
        let terms = members(["rule", "place"])
        let head = members(Self.head.filter { $0 != "rule" && $0 != "place" })
        return JSONWriter.text(
            head.adding(
                .members([
                    "terms": terms, "costs": costs == .object([]) ? nil : costs, "exchange": rates.isEmpty ? nil : .array(rates), "goods": .array([good]),
                ])), .pretty) + "\n"
    }
}

extension String {
    /// Without spaces at both ends.
    fileprivate var trimmingSpaces: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
