import Figures

extension RuleExpression: CustomStringConvertible {
    /// The text that parses to the same expression.
    public var description: String {
        switch self {
        case .whollyObtained: "WO"
        case .producedExclusively: "PE"
        case .changeOfClassification(let level, let exclusions): level.rawValue + Self.exception(exclusions)
        case .valueContent(let percent, let method): "RVC\(percent)" + (method == .either ? "" : " \(method.rawValue)")
        case .process(let text): "SP(\(Self.quoted(text)))"
        case .all(let members): members.map { Self.grouped($0, within: "and") }.joined(separator: " and ")
        case .any(let members): members.map { Self.grouped($0, within: "or") }.joined(separator: " or ")
        }
    }

    private static func grouped(_ member: RuleExpression, within connective: String) -> String {
        switch member {
        case .any: "(\(member))"
        case .all where connective == "and": "(\(member))"
        default: "\(member)"
        }
    }

    private static func exception(_ exclusions: [HSExclusion]) -> String {
        guard !exclusions.isEmpty else { return "" }
        var noun = ""
        let items = exclusions.map { exclusion -> String in
            let codes = exclusion.first == exclusion.last
                ? printed(exclusion.first.digits) : "\(printed(exclusion.first.digits)) to \(printed(exclusion.last.digits))"
            defer { noun = exclusion.noun }
            return noun == exclusion.noun ? codes : "\(exclusion.noun) \(codes)"
        }
        return " except from " + items.joined(separator: ", ")
    }

    /// As annexes print it: `85`, `85.40`, `8540.11`.
    private static func printed(_ digits: String) -> String {
        switch digits.utf8.count {
        case 2: digits
        case 4: "\(digits.prefix(2)).\(digits.suffix(2))"
        default: "\(digits.prefix(4)).\(digits.suffix(2))"
        }
    }

    /// Plain where the text neither holds a parenthesis or a quotation mark nor begins or ends with a space.
    private static func quoted(_ text: String) -> String {
        let isPlain = !text.contains { "()\"".contains($0) } && text.first != " " && text.last != " " && !text.isEmpty
        return isPlain ? text : "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
