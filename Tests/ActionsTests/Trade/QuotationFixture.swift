import Figures
import Products
import Testing
import Trade

@testable import Actions

/// A quotation put together from a few numbers, over the facts that ship.
struct QuotationFixture {
    static let instant = Instant(microsecondsSince1970: 0)
    static let held = Result { try shipped() }

    var code = "8518.30.10"
    var price: ExactDecimal = 10
    var quantity: ExactDecimal = 1_000
    var terms = DeliveryTerms(.freeOnBoard, place: "the border")
    var costs: [CostElement: ExactDecimal] = [.mainCarriage: 500, .insurance: 50]
    var additions: [(name: String, amount: ExactDecimal, isInCustomsValue: Bool)] = []
    var exchange: ExactDecimal? = 25_450
    var taxes: [ImportTax.Kind: ExactDecimal] = [.valueAdded: 10]
    /// Materials of one by origin and value.
    var materials: [(code: String, origin: String?, value: ExactDecimal)] = []
    var proofCost: ExactDecimal?

    static func shipped() throws -> HeldTradeFacts {
        try LoadTradeFacts.run(folder: Repository.path("Data/trade"), importer: .vietnam, by: "test", at: instant)
    }

    private static let document = FactDocument(
        hash: String(repeating: "0", count: 64), name: "request.yaml", provenance: .synthetic, knownOn: Day("2026-06-15")!, recordedAt: instant,
        enteredBy: "test")

    static func stated(_ value: ExactDecimal) -> StatedNumber {
        StatedNumber(value, document.cell(row: 1, field: "value", text: "\(value)"))
    }

    func bill() throws -> StatedBill? {
        guard !materials.isEmpty else { return nil }
        let parts = try materials.enumerated().map { number, material in
            BillComponent(
                name: "part \(number + 1)", code: try HSCode(material.code), supply: .bought(origin: material.origin.flatMap { CountryCode($0) }))
        }
        let uses = materials.enumerated().map { MaterialUse($0.offset, value: $0.element.value) }
        let product = BillComponent(
            name: "product", code: try HSCode(code), supply: .made(Production(in: .china, value: price, inputs: uses, isMinimalOnly: false)))
        let bill = try BillOfMaterials(parts + [product], product: parts.count, currency: .usDollar, edition: .hs2022)
        return StatedBill(bill, values: uses.map { Self.stated($0.value).cell }, deductions: uses.map { _ in nil })
    }

    func request(_ id: String = "test") throws -> QuotationRequest {
        let day = try #require(Day("2026-06-15"))
        let good = QuotedGood(
            name: "goods", code: try HSCode(code), quantity: Self.stated(quantity), price: Self.stated(price), bill: try bill())
        return QuotationRequest(
            id: id, factory: "factory", exporter: .china, destination: "destination", day: day, terms: terms, currency: .usDollar,
            goods: [good], costs: costs.mapValues(Self.stated),
            additions: additions.map { ValueAddition(name: $0.name, amount: Self.stated($0.amount), isInCustomsValue: $0.isInCustomsValue) },
            exchange: exchange.map { [QuotationRequest.Pair(.usDollar, .dong): StatedRate(Self.stated($0), source: "test")] } ?? [:],
            taxRates: taxes.mapValues { StatedRate(Self.stated($0), source: "test") }, proofCost: proofCost.map(Self.stated),
            shipment: Shipment(to: .vietnam))
    }

    func quotation() throws -> Quotation { Quotation(try request(), with: try Self.held.get().facts) }
}
