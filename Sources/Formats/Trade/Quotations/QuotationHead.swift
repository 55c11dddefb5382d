import Figures
import Products
import Trade

/// All that a file says of a quotation besides its goods.
struct QuotationHead {
    private let root: YAMLPlace
    private let members: [String: YAMLPlace]
    private let document: FactDocument

    init(_ root: YAMLPlace, _ members: [String: YAMLPlace], _ document: FactDocument) {
        (self.root, self.members, self.document) = (root, members, document)
    }

    func request() throws(YAMLProblem) -> QuotationRequest {
        let day = try root.required(members, "on").day
        return QuotationRequest(
            id: try id(), factory: try root.required(members, "factory").text, exporter: try root.required(members, "from").country,
            destination: try root.required(members, "destination").text, day: day, exportDay: try members["exported_on"]?.day,
            terms: try terms(), currency: try root.required(members, "currency").currency, goods: [], costs: try costs(),
            additions: try additions(), apportionment: try members["apportion_by"]?.word(of: QuotationRequest.Apportionment.self) ?? .value,
            exchange: try exchange(), taxRates: try taxes(),
            proofCost: try members["proof_cost"].map { place throws(YAMLProblem) in try place.statedAmount("proof_cost", document) },
            shipment: try shipment())
    }

    private func id() throws(YAMLProblem) -> String {
        let place = try root.required(members, "quotation")
        let id = try place.text
        guard id.count <= 80, id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }), id.first != "-" else {
            let shown = YAMLProblem.shown(id)
            throw place.problem(
                .told(
                    LocalizedText(en: "“\(shown)” is not an id of a quotation", zh: "“\(shown)”不是报价编号", vi: "“\(shown)” không phải mã báo giá"),
                    mend: LocalizedText(
                        en: "write at most 80 of a–z, 0–9 and “-”, as headphones-2026", zh: "请用 a–z、0–9 和“-”，最多 80 个字符，如 headphones-2026",
                        vi: "hãy viết tối đa 80 ký tự a–z, 0–9 và “-”, ví dụ headphones-2026")))
        }
        return id
    }

    private func terms() throws(YAMLProblem) -> DeliveryTerms {
        let place = try root.required(members, "terms")
        let parts = try place.members(["rule", "place", "at_premises"], required: ["rule", "place"])
        return DeliveryTerms(
            try place.required(parts, "rule").word(of: Incoterm.self), place: try place.required(parts, "place").text,
            isAtPremises: try parts["at_premises"]?.boolean ?? false)
    }

    private func costs() throws(YAMLProblem) -> [CostElement: StatedNumber] {
        guard let place = members["costs"] else { return [:] }
        var costs: [CostElement: StatedNumber] = [:]
        for (name, amount) in try place.members(CostElement.allCases.map(\.rawValue)) {
            guard let element = CostElement(rawValue: name) else { continue }
            costs[element] = try amount.statedAmount(name, document)
        }
        return costs
    }

    private func additions() throws(YAMLProblem) -> [ValueAddition] {
        var additions: [ValueAddition] = []
        for place in try members["additions"]?.elements ?? [] {
            let keys = ["name", "amount", "in_customs_value"]
            let parts = try place.members(keys, required: keys)
            additions.append(
                ValueAddition(
                    name: try place.required(parts, "name").text, amount: try place.required(parts, "amount").statedAmount("amount", document),
                    isInCustomsValue: try place.required(parts, "in_customs_value").boolean))
        }
        return additions
    }

    private func exchange() throws(YAMLProblem) -> [QuotationRequest.Pair: StatedRate] {
        var rates: [QuotationRequest.Pair: StatedRate] = [:]
        for place in try members["exchange"]?.elements ?? [] {
            let keys = ["one", "is", "of", "source"]
            let parts = try place.members(keys, required: keys)
            let rate = try place.required(parts, "is").statedAmount("is", document, isPositive: true)
            let pair = QuotationRequest.Pair(try place.required(parts, "one").currency, try place.required(parts, "of").currency)
            guard pair.from != pair.to else {
                throw try place.required(parts, "of").problem(
                    .told(
                        LocalizedText(
                            en: "“\(pair.to)” is exchanged for itself", zh: "“\(pair.to)”兑换为其自身", vi: "“\(pair.to)” được đổi sang chính nó"),
                        mend: LocalizedText(en: "name two currencies", zh: "请写两种货币", vi: "hãy viết hai loại tiền")))
            }
            guard rates[pair] == nil else { throw place.problem(.duplicateId, text: "\(pair.from) \(pair.to)") }
            rates[pair] = StatedRate(rate, source: try place.required(parts, "source").text)
        }
        return rates
    }

    private func taxes() throws(YAMLProblem) -> [ImportTax.Kind: StatedRate] {
        var rates: [ImportTax.Kind: StatedRate] = [:]
        for place in try members["taxes"]?.elements ?? [] {
            let keys = ["tax", "rate", "source"]
            let parts = try place.members(keys, required: keys)
            let kind = try place.required(parts, "tax")
            let tax = try kind.word(of: ImportTax.Kind.self)
            guard rates[tax] == nil else { throw kind.problem(.duplicateId) }
            _ = try place.required(parts, "rate").percentage
            rates[tax] = StatedRate(
                try place.required(parts, "rate").statedAmount("rate", document), source: try place.required(parts, "source").text)
        }
        return rates
    }

    private func shipment() throws(YAMLProblem) -> Shipment {
        var shipment = Shipment(to: try root.required(members, "to").country, invoicedFrom: try members["invoiced_from"]?.country)
        if let place = members["transit"] {
            let parts = try place.members(["through", "only_logistics_under_control"], required: ["through"])
            shipment.transit = try place.required(parts, "through").countries
            shipment.isOnlyLogisticsUnderControl = try parts["only_logistics_under_control"]?.boolean
        }
        return shipment
    }
}

extension YAMLPlace {
    /// An amount from 0 to the largest that may be quoted, with the cell it stands in.
    func statedAmount(_ key: String, _ document: FactDocument, isPositive: Bool = false) throws(YAMLProblem) -> StatedNumber {
        let value: ExactDecimal
        do {
            value = try ExactDecimal(parsing: try text)
        } catch ExactDecimalError.tooLarge {
            throw problem(.outOfRange(isPositive: isPositive))
        } catch {
            value = try decimal
        }
        guard !value.isNegative, !isPositive || value > .zero, value <= QuotationLimits.largest else { throw problem(.outOfRange(isPositive: isPositive)) }
        return StatedNumber(value, document.cell(row: node.mark?.line ?? 0, field: key, text: try text))
    }
}
