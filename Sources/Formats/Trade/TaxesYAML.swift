import Figures
import Products
import Trade

/// Reads the taxes on import of several countries from YAML.
public enum TaxesYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> [CountryCode: ImportTaxes] {
        let root = try YAMLPlace(bytes, file: file)
        var taxes: [CountryCode: ImportTaxes] = [:]
        for place in try root.elements {
            let members = try place.members(["importer", "taxes"], required: ["importer", "taxes"])
            let name = try place.required(members, "importer")
            let importer = try name.country
            guard taxes[importer] == nil else { throw name.problem(.duplicateId) }
            let list = try place.required(members, "taxes")
            var found: [ImportTax] = []
            for element in try list.elements { found.append(try tax(element)) }
            // A base that rests on a tax further down would go round in a circle.
            guard let stacked = ImportTaxes(importer: importer, taxes: found) else { throw list.problem(.notAscending) }
            taxes[importer] = stacked
        }
        return taxes
    }

    private static func tax(_ place: YAMLPlace) throws(YAMLProblem) -> ImportTax {
        let required = ["tax", "of", "source", "verified", "rates"]
        let members = try place.members(required, required: required)
        return ImportTax(
            kind: try place.required(members, "tax").word(of: ImportTax.Kind.self), base: try base(place.required(members, "of")),
            source: try place.factSource(members), rates: try DatedRatesYAML.read(place.required(members, "rates")))
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
