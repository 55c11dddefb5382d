import Figures
import Products
@testable import Trade

/// Agreements, bills and drawings that the tests of origin share.
enum OriginFixture {
    static func code(_ text: String) -> HSCode { try! HSCode(text) }
    static func country(_ text: String) -> CountryCode { CountryCode(text)! }
    static func amount(_ text: String) -> ExactDecimal { try! ExactDecimal(parsing: text) }
    static func rule(_ text: String) -> RuleExpression { try! RuleExpression(parsing: text) }
    static let provision = Provision(article: "a test", source: "a test")

    /// Two Parties of three countries, all provisions held.
    static func agreement(
        _ id: String = "test", parties: [String] = ["CN", "VN", "TH", "KR"], rules: [(String, String)] = [], general: String? = nil,
        cumulates: Bool = true, tolerance: ExactDecimal? = 10
    ) -> Agreement {
        Agreement(
            id: id, name: LocalizedText(same: id), parties: parties.map(country), source: "a test",
            criteria: [.whollyObtained, .producedExclusively],
            generalRules: general.map { [GeneralRule(expression: rule($0), isVerified: true, article: "a test", source: "a test")] } ?? [],
            productRules: rules.map {
                ProductRule(
                    codes: [code($0.0)], editions: [.hs2022], agreement: id, expression: rule($0.1), article: "a test", source: "a test")
            },
            deMinimis: tolerance.map { DeMinimis(percent: $0, weightChapters: 50...63, provision: provision) },
            cumulation: cumulates ? provision : nil, minimalOperations: provision, directConsignment: provision,
            proof: ProofTerms(
                kinds: ["certificate"], allowsBackToBack: true, validYears: 1, thirdPartyInvoiceBox: nil, provision: provision),
            tariffDifferential: TariffDifferential(percent: 20, provision: provision))
    }

    static func book(_ agreement: Agreement, _ rules: [ProductRule] = []) -> RuleBook {
        try! RuleBook(agreement, userRules: rules, edition: .hs2022)
    }

    static func material(
        _ code: String?, _ origin: String?, proof: String? = nil
    ) -> BillComponent {
        BillComponent(
            name: code ?? "unclassified", code: code.map(Self.code), supply: .bought(origin: origin.map(country)),
            proofs: proof.map { [OriginProof(agreement: $0, reference: "1")] } ?? [])
    }

    /// A product of bought materials, each with its value.
    static func bill(
        _ product: String, in maker: String = "CN", fob: String, _ materials: [(BillComponent, String)], costs: [String]? = nil,
        isMinimalOnly: Bool? = false, processes: [String: Bool] = [:], edition: HSEdition = .hs2022
    ) -> BillOfMaterials {
        let inputs = materials.enumerated().map { MaterialUse($0.offset, value: amount($0.element.1)) }
        let production = Production(
            in: country(maker), value: amount(fob), inputs: inputs, labour: costs.map { amount($0[0]) },
            overhead: costs.map { amount($0[1]) }, profit: costs.map { amount($0[2]) }, otherCost: costs.map { amount($0[3]) },
            isMinimalOnly: isMinimalOnly, processes: processes)
        return try! BillOfMaterials(
            materials.map(\.0) + [BillComponent(name: "product", code: code(product), supply: .made(production))],
            product: materials.count, currency: .usDollar, edition: edition)
    }

    static func determine(
        _ bill: BillOfMaterials, _ book: RuleBook, to importer: String = "VN", through transit: [String] = [],
        isOnlyLogistics: Bool? = nil, invoicedFrom: String? = nil
    ) -> Determination {
        Determination(
            bill, under: book,
            for: Shipment(
                to: country(importer), through: transit.map(country), isOnlyLogisticsUnderControl: isOnlyLogistics,
                invoicedFrom: invoicedFrom.map(country)))
    }
}

extension Determination {
    /// The value contents of the first alternative that has one.
    var valueContents: (buildDown: ShareFinding?, buildUp: ShareFinding?) {
        for alternative in product.alternatives {
            if case .valueContent(let down, let up) = alternative.condition.measure { return (down, up) }
        }
        return (nil, nil)
    }
}
