import Figures
import Products
import Trade

/// A good of a quotation's file, with the bill of materials that it names.
struct GoodsRow {
    private let place: YAMLPlace
    private let document: FactDocument
    private let request: QuotationRequest

    init(_ place: YAMLPlace, document: FactDocument, in request: QuotationRequest) {
        (self.place, self.document, self.request) = (place, document, request)
    }

    /// A good whose bill cannot be read is kept without it: no preference can be claimed then.
    func good(bill: (String) -> QuotationYAML.File?) throws(FileReject) -> (good: QuotedGood, rejects: [FileReject]) {
        var (good, making, billPlace) = try place.inRule { () throws(YAMLProblem) in try head() }
        guard let billPlace else { return (good, []) }
        let name = try billPlace.inRule { () throws(YAMLProblem) in try billPlace.text }
        guard let file = bill(name) else {
            return (
                good,
                [
                    FileReject(
                        file: document.name, line: billPlace.node.mark?.line ?? 0, field: billPlace.path, text: name,
                        message: LocalizedText(en: "there is no such file", zh: "没有该文件", vi: "không có tệp này"),
                        mend: LocalizedText(en: "put it beside the quotation", zh: "请将其放在报价文件旁", vi: "hãy đặt nó cạnh tệp báo giá"))
                ]
            )
        }
        let read = BillCSV.read(file.bytes, document: file.document, of: making)
        good.bill = read.bill
        return (good, read.rejects)
    }

    private func head() throws(YAMLProblem) -> (QuotedGood, BillCSV.Product, YAMLPlace?) {
        let required = ["name", "code", "quantity", "price"]
        let members = try place.members(required + ["weight", "quota", "bill", "making"], required: required)
        let code = try place.required(members, "code").hsCode
        let price = try place.required(members, "price").statedAmount("price", document, isPositive: true)
        let good = QuotedGood(
            name: try place.required(members, "name").text, code: code,
            quantity: try place.required(members, "quantity").statedAmount("quantity", document, isPositive: true), price: price,
            weight: try members["weight"].map { place throws(YAMLProblem) in try place.statedAmount("weight", document) },
            quota: try members["quota"]?.word(of: QuotaUse.self) ?? .unknown)
        return (good, try product(good, members["making"]), members["bill"])
    }

    private func product(_ good: QuotedGood, _ making: YAMLPlace?) throws(YAMLProblem) -> BillCSV.Product {
        var production = Production(in: request.exporter, value: good.price.value, inputs: [])
        guard let making else { return BillCSV.Product(name: good.name, code: good.code, making: production, currency: request.currency) }
        let known = [
            "labour", "overhead", "profit", "other_cost", "weight", "minimal_only", "wholly_obtained", "processes", "currency", "edition"
        ]
        let members = try making.members(known)
        func amount(_ key: String) throws(YAMLProblem) -> StatedNumber? {
            try members[key].map { place throws(YAMLProblem) in try place.statedAmount(key, document) }
        }
        var costs: [ConversionCost: StatedNumber] = [:]
        for cost in ConversionCost.allCases { costs[cost] = try amount(cost.rawValue) }
        (production.labour, production.overhead) = (costs[.labour]?.value, costs[.overhead]?.value)
        (production.profit, production.otherCost) = (costs[.profit]?.value, costs[.other]?.value)
        production.weight = try amount("weight")?.value
        production.isMinimalOnly = try members["minimal_only"]?.boolean
        production.isWhollyObtained = try members["wholly_obtained"]?.boolean ?? false
        for process in try members["processes"]?.elements ?? [] {
            let parts = try process.members(["process", "done"], required: ["process", "done"])
            let name = try process.required(parts, "process")
            guard try production.processes.updateValue(process.required(parts, "done").boolean, forKey: name.text) == nil else {
                throw name.problem(.duplicateId)
            }
        }
        return BillCSV.Product(
            name: good.name, code: good.code, making: production, currency: try members["currency"]?.currency ?? request.currency,
            edition: try members["edition"]?.word(of: HSEdition.self) ?? .hs2022, costs: costs.mapValues(\.cell))
    }
}
