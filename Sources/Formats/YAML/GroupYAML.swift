import Figures
import Statistics

/// Reads a named, dated set of classes from YAML.
public enum GroupYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ClassGroup {
        let root = try YAMLPlace(bytes, file: file)
        let required = ["group", "name", "versions"]
        let members = try root.members(required + ["synonyms"], required: required)
        let versionList = try root.required(members, "versions")
        var versions: [ClassGroup.Version] = []
        for place in try versionList.elements {
            let parts = try place.members(["from", "members"], required: ["from", "members"])
            let version = ClassGroup.Version(
                from: try place.required(parts, "from").day, members: try codes(place.required(parts, "members")))
            if let last = versions.last, last.from >= version.from { throw place.problem(.notAscending) }
            versions.append(version)
        }
        guard !versions.isEmpty else { throw versionList.problem(.empty) }
        return ClassGroup(
            id: try root.required(members, "group").id, name: try root.required(members, "name").localizedText,
            synonyms: try members["synonyms"]?.wordsByLanguage ?? [:], versions: versions)
    }

    /// Codes of GB/T 4754: a section's letter, or two to four digits.
    private static func codes(_ place: YAMLPlace) throws(YAMLProblem) -> [String] {
        var codes: [String] = []
        for element in try place.elements {
            let code = try element.text
            let isSection = code.utf8.count == 1 && ("A"..."T").contains(code)
            let isNumber = (2...4).contains(code.utf8.count) && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isSection || isNumber else { throw element.problem(.unknownName(of: "class", nearest: nil)) }
            if codes.contains(code) { throw element.problem(.duplicateId) }
            codes.append(code)
        }
        return codes
    }
}
