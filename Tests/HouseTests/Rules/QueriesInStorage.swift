import Testing

/// SQL is spoken in Storage only.
enum QueriesInStorage {
    private static let statements = [
        ["SELECT ", " FROM "], ["INSERT ", "INTO "], ["UPDATE ", " SET "], ["DELETE ", "FROM "], ["CREATE ", "TABLE "],
        ["CREATE ", "INDEX "], ["PRAGMA "], ["BEGIN ", "TRANSACTION"],
    ]

    static func violations(in source: SwiftSource) -> [Violation] {
        guard source.module != "Storage" else { return [] }
        return source.literals.filter { literal in
            let text = literal.text.split { $0 == "\n" || $0 == " " }.joined(separator: " ") + " "
            return statements.contains { $0.allSatisfy { text.contains($0) } && text.hasPrefix($0[0]) }
        }.map { source.violation($0.line, "SQL outside Storage") }
    }
}

@Suite("SQL is spoken in Storage only")
struct QueriesInStorageTests {
    @Test("no other module does")
    func house() {
        expectNone(Repository.sources.flatMap(QueriesInStorage.violations))
    }

    @Test("a statement is found, a sentence is not", arguments: [
        ("let q = \"SELECT a FROM b\"", [1]), ("\nlet q = \"\"\"\n    SELECT a\n    FROM b\n    \"\"\"", [2]),
        ("let q = \"Select a file from the list\"", []), ("// SELECT a FROM b", []), ("let q = \"PRAGMA user_version\"", [1]),
    ])
    func finds(text: String, lines: [Int]) {
        #expect(violations(of: QueriesInStorage.violations, at: "Sources/Actions/A.swift", text) == lines)
        #expect(violations(of: QueriesInStorage.violations, at: "Sources/Storage/A.swift", text) == [])
    }
}
