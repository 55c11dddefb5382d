import Figures
import Products
import Trade

/// Reads how several countries value goods on import and what taxes they ask, from YAML.
public enum TaxesYAML {
    /// What is held of one country.
    public struct Charges: Hashable, Sendable {
        /// `nil` where it is not held.
        public var regime: ImportRegime?
        public var taxes: ImportTaxes
    }

    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> [CountryCode: Charges] {
        let root = try YAMLPlace(bytes, file: file)
        var taxes: [CountryCode: Charges] = [:]
        for place in try root.elements {
            let members = try place.members(["importer", "regime", "taxes"], required: ["importer", "taxes"])
            let name = try place.required(members, "importer")
            let importer = try name.country
            guard taxes[importer] == nil else { throw name.problem(.duplicateId) }
            let list = try place.required(members, "taxes")
            var found: [ImportTax] = []
            for element in try list.elements { found.append(try tax(element)) }
            // A base that rests on a tax further down would go round in a circle.
            guard let stacked = ImportTaxes(importer: importer, taxes: found) else { throw list.problem(.notAscending) }
            taxes[importer] = Charges(regime: try members["regime"].map { place throws(YAMLProblem) in try regime(place, importer) }, taxes: stacked)
        }
        return taxes
    }

    private static func regime(_ place: YAMLPlace, _ importer: CountryCode) throws(YAMLProblem) -> ImportRegime {
        let required = ["currency", "customs_value", "rounding", "source", "verified"]
        let members = try place.members(required, required: required)
        let rounding = try place.required(members, "rounding")
        let parts = try rounding.members(["places", "rule"], required: ["places", "rule"])
        return ImportRegime(
            importer: importer, currency: try place.required(members, "currency").currency,
            basis: try place.required(members, "customs_value").word(of: CustomsBasis.self),
            rounding: LegalRounding(
                places: try rounding.required(parts, "places").wholeNumber(in: 0...ExactDecimal.places),
                try rounding.required(parts, "rule").word(of: RoundingRule.self)),
            source: try place.factSource(members))
    }

    private static func tax(_ place: YAMLPlace) throws(YAMLProblem) -> ImportTax {
        let required = ["tax", "of", "source", "verified", "rates"]
        let members = try place.members(required + ["within"], required: required)
        return ImportTax(
            kind: try place.required(members, "tax").word(of: ImportTax.Kind.self), base: try base(place.required(members, "of")),
            source: try place.factSource(members), rates: try DatedRatesYAML.read(place.required(members, "rates")), codes: try members["within"]?.hsCodes ?? [])
    }

    private static func base(_ list: YAMLPlace) throws(YAMLProblem) -> [ImportTax.BasePart] {
        let known = ["customs-value", "duty"] + ImportTax.Kind.allCases.map(\.rawValue)
        var parts: [ImportTax.BasePart] = []
        for element in try list.elements {
            switch try element.text {
            case "customs-value": parts.append(.customsValue)
            case "duty": parts.append(.duty)
            case let text:
                guard let kind = ImportTax.Kind(rawValue: text) else { throw element.problem(.notAWord(nearest: nil, known: known)) }
                parts.append(.tax(kind))
            }
        }
        return parts
    }
}
