/// A Swift file, read far enough to judge it by: its code apart from its comments and literals.
struct SwiftSource {
    let path: String
    /// The lines as written.
    let lines: [String]
    /// The same lines with comments and the contents of string literals blanked.
    let code: [String]
    let literals: [StringLiteral]
    let declarations: [Declaration]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var lexer = SwiftLexer(text)
        lexer.run()
        code = lexer.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        literals = lexer.literals
        declarations = Declaration.all(in: code)
    }

    /// `Figures` of `Sources/Figures/Time/Day.swift`.
    var module: String { folder(1) }
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    /// `Day` of `Day+Bounds.swift`.
    var stem: String { String(name.dropLast(".swift".count).split(separator: "+").first ?? "") }
    /// Lines of the file, an empty one at its end left out.
    var length: Int { lines.last == "" ? lines.count - 1 : lines.count }

    /// The modules imported, with their lines.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ").map(String.init)
            guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
            else { return nil }
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            guard let name = words[(position + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
            return (name.split(separator: ".").first.map(String.init) ?? name, index + 1)
        }
    }

    func violation(_ line: Int, _ message: String) -> Violation {
        Violation(path: path, line: line, message: message)
    }

    private func folder(_ index: Int) -> String {
        let parts = path.split(separator: "/")
        return parts.count > index + 1 ? String(parts[index]) : ""
    }
}
