import Figures
import Products
import Trade

@testable import Formats

/// A request made at random, and a file that tells it with its keys in any order.
struct RandomRequest {
    private(set) var request: QuotationRequest
    private(set) var bills: [String: RandomBill] = [:]
    private var lines: [String] = []
    private let document = QuotationFiles.document("request.yaml")

    var text: String { lines.joined(separator: "\n") + "\n" }

    init(_ random: inout RandomTrade) throws {
        var shipment = Shipment(to: random.country(), invoicedFrom: random.perhaps { $0.country() })
        if random.flip() { (shipment.transit, shipment.isOnlyLogisticsUnderControl) = ([random.country(), random.country()], random.perhaps { $0.flip() }) }
        let names = random.names()
        let day = Day(dayNumber: 20_000 + random.below(2_000))
        request = QuotationRequest(
            id: "q-\(random.below(1_000))", factory: names[0], exporter: random.country(), destination: names[1], day: day,
            exportDay: random.perhaps { Day(dayNumber: day.dayNumber - $0.below(30)) },
            terms: DeliveryTerms(random.one(of: Incoterm.allCases), place: names[2], isAtPremises: random.flip()), currency: .usDollar,
            goods: [], apportionment: random.one(of: QuotationRequest.Apportionment.allCases), shipment: shipment)
        for key in random.shuffled(QuotationYAML.headKeys + QuotationYAML.otherKeys) { try write(key, &random) }
    }

    private mutating func write(_ key: String, _ random: inout RandomTrade) throws {
        switch key {
        case "quotation": line(key, quoted(request.id, &random))
        case "factory": line(key, quoted(request.factory, &random))
        case "from": line(key, request.exporter.code)
        case "destination": line(key, quoted(request.destination, &random))
        case "to": line(key, request.importer.code)
        case "on": line(key, request.day.description)
        case "exported_on": if request.exportDay != request.day { line(key, request.exportDay.description) }
        case "currency": line(key, request.currency.code)
        case "terms":
            line(key, "{rule: \(request.terms.rule.rawValue), at_premises: \(request.terms.isAtPremises), place: \(quoted(request.terms.place, &random))}")
        case "apportion_by": if request.apportionment != .value || random.flip() { line(key, request.apportionment.rawValue) }
        case "invoiced_from": if let country = request.shipment.invoicedFrom { line(key, country.code) }
        case "transit":
            guard !request.shipment.transit.isEmpty else { return }
            let control = request.shipment.isOnlyLogisticsUnderControl.map { ", only_logistics_under_control: \($0)" } ?? ""
            line(key, "{through: [\(request.shipment.transit.map(\.code).joined(separator: ", "))]\(control)}")
        case "proof_cost": if random.flip() { request.proofCost = stated(key, &random) }
        case "costs":
            line(key, "")
            for element in random.shuffled(CostElement.allCases).dropLast(random.below(8)) {
                request.costs[element] = stated(element.rawValue, &random, indent: "  ")
            }
        case "additions", "exchange", "taxes": try list(key, &random)
        case "goods":
            line(key, "")
            for number in 0...random.below(3) { request.goods.append(try good(number, &random)) }
        default: break
        }
    }

    private mutating func list(_ key: String, _ random: inout RandomTrade) throws {
        guard random.flip() else { return }
        let name = random.names()[0]
        line(key, "")
        switch key {
        case "additions":
            line("  - name", quoted(name, &random))
            let addition = ValueAddition(name: name, amount: stated("amount", &random, indent: "    "), isInCustomsValue: random.flip())
            line("    in_customs_value", addition.isInCustomsValue ? "true" : "no")
            request.additions.append(addition)
        case "exchange":
            for (from, to) in [(Currency.usDollar, Currency.dong), (.yuan, .dong)] {
                line("  - one", from.code)
                line("    of", to.code)
                request.exchange[QuotationRequest.Pair(from, to)] = StatedRate(stated("is", &random, indent: "    "), source: name)
                line("    source", quoted(name, &random))
            }
        default:
            for tax in random.shuffled(ImportTax.Kind.allCases) {
                let percentage = ExactDecimal(random.below(100))
                line("  - tax", tax.rawValue)
                request.taxRates[tax] = StatedRate(stated("rate", &random, indent: "    ", value: percentage), source: name)
                line("    source", quoted(name, &random))
            }
        }
    }

    private mutating func good(_ number: Int, _ random: inout RandomTrade) throws -> QuotedGood {
        let (name, code) = (random.names()[0], try HSCode("8544.42"))
        line("  - name", quoted(name, &random))
        var good = QuotedGood(
            name: name, code: code, quantity: stated("quantity", &random, indent: "    "), price: stated("price", &random, indent: "    "),
            weight: random.flip() ? stated("weight", &random, indent: "    ") : nil, quota: random.one(of: QuotaUse.allCases))
        line("    code", code.description)
        line("    quota", good.quota.rawValue)
        guard random.flip() else { return good }
        var making = Production(in: request.exporter, value: good.price.value, inputs: [])
        line("    making", "")
        let labour = stated("labour", &random, indent: "      ")
        making.labour = labour.value
        making.weight = stated("weight", &random, indent: "      ").value
        (making.isWhollyObtained, making.processes) = (random.flip(), ["melting": random.flip(), name: true])
        line("      wholly_obtained", "\(making.isWhollyObtained)")
        line("      processes", "[{process: melting, done: \(making.processes["melting"] == true)}, {done: yes, process: \(quoted(name, &random))}]")
        line("      edition", "hs2017")
        line("    bill", "bill-\(number).csv")
        let product = BillCSV.Product(name: name, code: code, making: making, currency: request.currency, edition: .hs2017, costs: [.labour: labour.cell])
        let bill = RandomBill(of: product, named: "bill-\(number).csv", &random)
        bills["bill-\(number).csv"] = bill
        good.bill = try bill.stated()
        return good
    }

    private mutating func stated(_ key: String, _ random: inout RandomTrade, indent: String = "", value: ExactDecimal? = nil) -> StatedNumber {
        let value = value ?? random.amount()
        let text = random.text(value)
        line(indent + key, random.flip() ? "\"\(text)\"" : text)
        return StatedNumber(value, document.cell(row: lines.count, field: key, text: text))
    }

    private mutating func line(_ key: String, _ value: String) { lines.append("\(key): \(value)") }

    private func quoted(_ text: String, _ random: inout RandomTrade) -> String {
        guard random.flip() || text.contains("\n") else { return "'\(text.replacing("'", with: "''"))'" }
        return "\"" + text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
