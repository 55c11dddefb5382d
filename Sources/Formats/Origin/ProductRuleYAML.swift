import Products
import Trade

/// Reads product rules from YAML: those of an agreement's file, and a user's own.
public enum ProductRuleYAML {
    private static let keys = ["codes", "rule", "editions", "article", "source"]

    /// A user's rule file: a list of rows, each with its `agreement`. Rows that are wrong are rejected one by one.
    public static func read(_ bytes: [UInt8], file: String) -> (rules: [ProductRule], rejects: [FileReject]) {
        var rejects: [FileReject] = []
        do {
            let rules = try YAMLPlace(bytes, file: file).rows(&rejects) { row throws(FileReject) in
                let members = try row.inRule { () throws(YAMLProblem) in
                    try row.members(keys + ["agreement"], required: keys + ["agreement"])
                }
                let agreement = try row.inRule { () throws(YAMLProblem) in try row.required(members, "agreement").id }
                return try rule(row, members, agreement: agreement, isUsers: true)
            }
            return (rules, rejects)
        } catch {
            return ([], [FileReject(error)])
        }
    }

    /// A row of an agreement's own list.
    static func row(_ row: YAMLPlace, agreement: String) throws(FileReject) -> ProductRule {
        let members = try row.inRule { () throws(YAMLProblem) in try row.members(keys, required: keys) }
        return try rule(row, members, agreement: agreement, isUsers: false)
    }

    private static func rule(
        _ row: YAMLPlace, _ members: [String: YAMLPlace], agreement: String, isUsers: Bool
    ) throws(FileReject) -> ProductRule {
        let expression = try row.inRule { () throws(YAMLProblem) in try row.required(members, "rule") }.ruleExpression
        return try row.inRule { () throws(YAMLProblem) in
            let provision = try row.provision(members)
            let codes = try row.required(members, "codes")
            let editions = try row.required(members, "editions")
            let rule = ProductRule(
                codes: try codes.hsCodes, editions: try editions.words(of: HSEdition.self), agreement: agreement,
                expression: expression, article: provision.article, source: provision.source, isUsers: isUsers)
            if rule.codes.isEmpty { throw codes.problem(.empty) }
            if rule.editions.isEmpty { throw editions.problem(.empty) }
            return rule
        }
    }
}
