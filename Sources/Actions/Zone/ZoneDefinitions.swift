import Figures
import Formats
import Statistics
import Storage

/// The forms, indicators and groups that are filed on the `reference` chain.
public struct ZoneDefinitions: Sendable {
    /// What a definition document defines; its name is the filing's form.
    public enum Kind: String, CaseIterable, Sendable {
        case form = "definition.form"
        case indicator = "definition.indicator"
        case group = "definition.group"
    }

    /// The chain of definitions, classifications and places.
    public static let chain = "reference"
    /// The one field of a definition's line: the YAML text.
    static let field = "definition"

    public var forms: [String: Form] = [:]
    public var indicators: [String: Indicator] = [:]
    public var groups: [String: ClassGroup] = [:]

    /// Reads all definitions of a zone; the latest of each name is in force.
    public static func load(from record: any RecordStore) async throws -> ZoneDefinitions {
        var definitions = ZoneDefinitions()
        for kind in Kind.allCases {
            let lines = try await record.lines(LineQuery(form: kind.rawValue))
            for line in lines.sorted(by: FiledLine.isToldBefore) {
                _ = try definitions.take(Array(line[field].utf8), kind: kind, file: line.filing.document.name)
            }
        }
        return definitions
    }

    /// Takes one definition and returns its name.
    mutating func take(_ yaml: [UInt8], kind: Kind, file: String) throws(YAMLProblem) -> String {
        switch kind {
        case .form:
            let form = try FormYAML.read(yaml, file: file)
            forms[form.id] = form
            return form.id
        case .indicator:
            let indicator = try IndicatorYAML.read(yaml, file: file)
            indicators[indicator.id] = indicator
            return indicator.id
        case .group:
            let group = try GroupYAML.read(yaml, file: file)
            groups[group.id] = group
            return group.id
        }
    }

    /// The form of a file: the longest form id that begins its name and ends at a hyphen, a dot
    /// or the end of the stem.
    public func form(ofFile name: String) -> Form? {
        let stem = name.prefix { $0 != "." }
        return forms.values
            .filter { stem == $0.id || stem.hasPrefix($0.id + "-") }
            .max { $0.id.count < $1.id.count }
    }
}
