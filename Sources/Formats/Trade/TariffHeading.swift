import Figures
import Products
import Trade

/// What stands over a tariff file: whose tariff it is, of which day, and what its columns mean.
public struct TariffHeading: Hashable, Sendable {
    public var importer: CountryCode
    public var asOf: Day
    public var edition: HSEdition
    public var source: TariffSource
    /// The columns that hold codes and descriptions.
    public var codeColumn: String
    public var descriptionColumn: String
    public var columns: [TariffColumn]

    /// Reads a heading from YAML. The file that it stands over is named in it.
    public init(yaml bytes: [UInt8], file: String) throws(YAMLProblem) {
        let root = try YAMLPlace(bytes, file: file)
        let keys = ["file", "importer", "as_of", "edition", "publication", "code", "description", "columns", "legal_basis"]
        let members = try root.members(keys, required: keys)
        importer = try root.required(members, "importer").country
        asOf = try root.required(members, "as_of").day
        edition = try root.required(members, "edition").word(of: HSEdition.self)
        codeColumn = try root.required(members, "code").text
        descriptionColumn = try root.required(members, "description").text
        columns = try Self.columns(root.required(members, "columns"))
        source = TariffSource(
            file: try root.required(members, "file").text, publication: try root.required(members, "publication").localizedText,
            legalBasis: try Self.legalBasis(root.required(members, "legal_basis")))
    }

    private static func columns(_ list: YAMLPlace) throws(YAMLProblem) -> [TariffColumn] {
        var columns: [TariffColumn] = []
        for place in try list.elements {
            let members = try place.members(["name", "scheme", "origins"], required: ["name", "scheme"])
            let name = try place.required(members, "name")
            guard !columns.contains(where: { $0.name == (try? name.text) }) else { throw name.problem(.duplicateId) }
            columns.append(
                TariffColumn(
                    name: try name.text, scheme: try place.required(members, "scheme").word(of: TariffScheme.self),
                    origins: try members["origins"]?.countries))
        }
        guard !columns.isEmpty else { throw list.problem(.empty) }
        return columns
    }

    private static func legalBasis(_ list: YAMLPlace) throws(YAMLProblem) -> [TariffSource.LegalBasis] {
        var basis: [TariffSource.LegalBasis] = []
        for place in try list.elements {
            let keys = ["scheme", "act", "verified"]
            let members = try place.members(keys, required: keys)
            basis.append(
                TariffSource.LegalBasis(
                    scheme: try place.required(members, "scheme").word(of: TariffScheme.self),
                    act: try place.required(members, "act").text, isVerified: try place.required(members, "verified").boolean))
        }
        return basis
    }
}
