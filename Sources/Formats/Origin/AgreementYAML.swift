import Figures
import Products
import Trade

/// Reads an agreement's origin law from YAML. What the file leaves out is not held.
public enum AgreementYAML {
    private static let required = ["agreement", "name", "parties", "source"]
    private static let optional = [
        "criteria", "general_rules", "rules", "unverified", "de_minimis", "cumulation", "minimal_operations",
        "direct_consignment", "proof", "waiver", "tariff_differential",
    ]

    /// The agreement with the rows that could be read, and those that could not; no agreement where its head is wrong.
    public static func read(_ bytes: [UInt8], file: String) -> (agreement: Agreement?, rejects: [FileReject]) {
        var rejects: [FileReject] = []
        do throws(FileReject) {
            let agreement = try agreement(bytes, file: file, &rejects)
            return (agreement, rejects)
        } catch {
            return (nil, rejects + [error])
        }
    }

    private static func agreement(_ bytes: [UInt8], file: String, _ rejects: inout [FileReject]) throws(FileReject) -> Agreement {
        let root: YAMLPlace
        do { root = try YAMLPlace(bytes, file: file) } catch { throw FileReject(error) }
        let members = try root.inRule { () throws(YAMLProblem) in try root.members(required + optional, required: required) }
        var agreement = try root.inRule { () throws(YAMLProblem) in try head(root, members) }
        let id = agreement.id
        agreement.criteria = members["criteria"]?.rows(&rejects) { row throws(FileReject) in try row.ruleExpression } ?? []
        agreement.generalRules = members["general_rules"]?.rows(&rejects, generalRule) ?? []
        agreement.productRules = members["rules"]?.rows(&rejects) { row throws(FileReject) in
            try ProductRuleYAML.row(row, agreement: id)
        } ?? []
        return agreement
    }

    private static func head(_ root: YAMLPlace, _ members: [String: YAMLPlace]) throws(YAMLProblem) -> Agreement {
        Agreement(
            id: try root.required(members, "agreement").id, name: try root.required(members, "name").localizedText,
            parties: try root.required(members, "parties").countries, source: try root.required(members, "source").text,
            unverifiedCodes: try members["unverified"]?.hsCodes ?? [], deMinimis: try deMinimis(members["de_minimis"]),
            cumulation: try provision(members["cumulation"]), minimalOperations: try provision(members["minimal_operations"]),
            directConsignment: try provision(members["direct_consignment"]), proof: try proof(members["proof"]),
            waiver: try waiver(members["waiver"]), tariffDifferential: try differential(members["tariff_differential"]))
    }

    private static func generalRule(_ row: YAMLPlace) throws(FileReject) -> GeneralRule {
        let needed = ["rule", "verified", "article", "source"]
        let members = try row.inRule { () throws(YAMLProblem) in
            try row.members(needed + ["chapters", "partial"], required: needed)
        }
        let expression = try row.inRule { () throws(YAMLProblem) in try row.required(members, "rule") }.ruleExpression
        return try row.inRule { () throws(YAMLProblem) in
            let provision = try row.provision(members)
            return GeneralRule(
                expression: expression, chapters: try members["chapters"]?.hsCodes ?? [],
                partialChapters: try members["partial"]?.hsCodes ?? [], isVerified: try row.required(members, "verified").boolean,
                article: provision.article, source: provision.source)
        }
    }

    private static func provision(_ place: YAMLPlace?) throws(YAMLProblem) -> Provision? {
        guard let place else { return nil }
        return try place.provision(place.members(["article", "source"], required: ["article", "source"]))
    }

    private static func deMinimis(_ place: YAMLPlace?) throws(YAMLProblem) -> DeMinimis? {
        guard let place else { return nil }
        let needed = ["percent", "article", "source"]
        let members = try place.members(needed + ["weight_chapters"], required: needed)
        var chapters: ClosedRange<Int>?
        if let range = members["weight_chapters"] {
            let bounds = try range.elements
            guard bounds.count == 2 else { throw range.problem(.notAList) }
            let first = try bounds[0].wholeNumber(in: 1...97)
            chapters = first...(try bounds[1].wholeNumber(in: first...97))
        }
        return DeMinimis(
            percent: try place.required(members, "percent").percent, weightChapters: chapters, provision: try place.provision(members))
    }

    private static func proof(_ place: YAMLPlace?) throws(YAMLProblem) -> ProofTerms? {
        guard let place else { return nil }
        let needed = ["kinds", "article", "source"]
        let members = try place.members(needed + ["back_to_back", "valid_years", "third_party_invoice_box"], required: needed)
        return ProofTerms(
            kinds: try place.required(members, "kinds").texts, allowsBackToBack: try members["back_to_back"]?.boolean ?? false,
            validYears: try members["valid_years"]?.wholeNumber(in: 1...10),
            thirdPartyInvoiceBox: try members["third_party_invoice_box"]?.wholeNumber(in: 1...99),
            provision: try place.provision(members))
    }

    private static func waiver(_ place: YAMLPlace?) throws(YAMLProblem) -> Waiver? {
        guard let place else { return nil }
        let needed = ["limit", "currency", "article", "source"]
        let members = try place.members(needed + ["importers"], required: needed)
        return Waiver(
            limit: Money(try place.required(members, "limit").decimal, try place.required(members, "currency").currency),
            importers: try members["importers"]?.countries ?? [], provision: try place.provision(members))
    }

    private static func differential(_ place: YAMLPlace?) throws(YAMLProblem) -> TariffDifferential? {
        guard let place else { return nil }
        let needed = ["percent", "article", "source"]
        let members = try place.members(needed + ["highest_rate"], required: needed)
        return TariffDifferential(
            percent: try place.required(members, "percent").percent, highestRate: try provision(members["highest_rate"]),
            provision: try place.provision(members))
    }
}

extension YAMLPlace {
    /// Above 0, at most 100.
    fileprivate var percent: ExactDecimal {
        get throws(YAMLProblem) {
            let value = try decimal
            guard value > .zero, value <= 100 else { throw problem(.told(
                    LocalizedText(en: "“\(YAMLProblem.shown(try text))” is out of range", zh: "“\(YAMLProblem.shown(try text))”超出范围", vi: "“\(YAMLProblem.shown(try text))” ngoài phạm vi"),
                    mend: LocalizedText(en: "write a number above 0, at most 100", zh: "请写大于 0、不超过 100 的数", vi: "hãy viết số lớn hơn 0, tối đa 100"))) }
            return value
        }
    }
}
