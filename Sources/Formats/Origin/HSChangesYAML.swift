import Products
import Trade

/// Reads the codes that changed between editions of the Harmonized System.
public enum HSChangesYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> [HSChange] {
        let keys = ["code", "last", "successors", "first", "source"]
        var changes: [HSChange] = []
        for row in try YAMLPlace(bytes, file: file).elements {
            let members = try row.members(keys, required: keys)
            changes.append(
                HSChange(
                    code: try row.required(members, "code").hsCode, last: try row.required(members, "last").word(of: HSEdition.self),
                    successors: try row.required(members, "successors").hsCodes,
                    first: try row.required(members, "first").word(of: HSEdition.self),
                    source: try row.required(members, "source").text))
        }
        return changes
    }
}
