/// A declaration, as far as one line of code tells.
struct Declaration: Hashable {
    let kind: String
    /// The name; of an extension, the type it extends; of an initializer, its first label.
    let name: String
    let line: Int
    /// How many braces it stands within.
    let depth: Int
    let modifiers: Set<String>
    /// What follows the name on its line.
    let rest: String

    static let types: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    private static let kinds = types.union(["extension", "func", "init", "subscript", "let", "var", "case"])
    private static let prefixes: Set<String> = [
        "public", "package", "internal", "private", "fileprivate", "open", "static", "final", "mutating", "nonmutating", "override",
        "indirect", "lazy", "weak", "unowned", "nonisolated", "isolated", "required", "convenience", "prefix", "postfix", "infix",
        "borrowing", "consuming", "distributed", "dynamic", "optional",
    ]

    var isType: Bool { Self.types.contains(kind) }
    var isPublic: Bool { modifiers.contains("public") || modifiers.contains("open") }
    var isPrivate: Bool { modifiers.contains("private") || modifiers.contains("fileprivate") }

    static func all(in code: [String]) -> [Declaration] {
        var found: [Declaration] = []
        var braces = 0, parentheses = 0
        for (index, line) in code.enumerated() {
            // The first label of an initializer may stand on the next line.
            let joined = line.hasSuffix("(") && index + 1 < code.count ? line + code[index + 1].drop { $0 == " " } : line
            if parentheses == 0, let one = declaration(in: joined, number: index + 1, depth: braces) { found.append(one) }
            for byte in line.utf8 {
                switch byte {
                case UInt8(ascii: "{"): braces += 1
                case UInt8(ascii: "}"): braces -= 1
                case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
                default: break
                }
            }
        }
        return found
    }

    private static func declaration(in line: String, number: Int, depth: Int) -> Declaration? {
        var rest = Substring(line)
        var modifiers: Set<String> = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "}" }
            let isAttribute = rest.first == "@"
            let word = String((isAttribute ? rest.dropFirst() : rest).prefix { $0.isLetter || $0.isNumber || $0 == "_" })
            guard !word.isEmpty else { return nil }
            var after = rest.dropFirst(word.count + (isAttribute ? 1 : 0))
            if isAttribute || prefixes.contains(word) {
                if after.first == "(" {
                    guard let end = after.firstIndex(of: ")") else { return nil }
                    modifiers.insert(word + after[...end])
                    after = after[after.index(after: end)...]
                } else {
                    modifiers.insert(word)
                }
                rest = after
                continue
            }
            if word == "class", ["func", "var", "subscript"].contains(where: { after.drop { $0 == " " }.hasPrefix($0 + " ") }) {
                rest = after
                continue
            }
            guard kinds.contains(word), after.first == " " || word == "init" || word == "subscript" else { return nil }
            let named = after.drop { " ?!(<".contains($0) && (word == "init" || word == "subscript" || $0 == " ") }
            let ends = word == "extension" ? " <:{," : " (<:{=,?!"
            let isOperator = word == "func" && named.first.map { !$0.isLetter && $0 != "_" && $0 != "`" } == true
            let spelled = named.prefix { isOperator ? $0 != " " && $0 != "(" : !ends.contains($0) }
            let name = spelled.split(separator: ".").last.map { $0.filter { $0 != "`" } } ?? String(spelled)
            return Declaration(
                kind: word, name: name, line: number, depth: depth, modifiers: modifiers,
                rest: String(named.dropFirst(spelled.count)))
        }
    }
}
