import Testing

/// Public types and functions say what they mean. What already stands in words elsewhere needs none: the one function
/// of a documented type, what a protocol asks for, a case list within a type; nor do stored properties.
enum Documentation {
    private static let witnesses: Set<String> = ["hash", "encode", "index", "next"]

    static func violations(in sources: [SwiftSource]) -> [Violation] {
        let asked = sources.reduce(into: witnesses) { $0.formUnion(requirements(of: $1)) }
        return sources.flatMap { source in
            let functions = source.declarations.filter { $0.isPublic && $0.kind == "func" }
            let only = functions.count == 1 && source.declarations.contains { $0.isType && $0.depth == 0 } ? functions.first : nil
            return source.declarations
                .filter { $0.isPublic && $0 != only && needsWords($0, in: source) && !asked.contains($0.name) && !hasWords($0, in: source) }
                .map { source.violation($0.line, "public \($0.kind) \($0.name) has no /// comment") }
        }
    }

    /// The functions that the protocols of a file ask for: the protocol says what they mean.
    private static func requirements(of source: SwiftSource) -> [String] {
        var found: [String] = []
        var isInProtocol = false
        for declaration in source.declarations {
            if declaration.depth == 0 { isInProtocol = declaration.kind == "protocol" }
            if isInProtocol, declaration.depth == 1, declaration.kind == "func" { found.append(declaration.name) }
        }
        return found
    }

    private static func needsWords(_ declaration: Declaration, in source: SwiftSource) -> Bool {
        switch declaration.kind {
        case "enum": declaration.depth == 0
        case "func": declaration.name.first?.isLetter == true
        case "init": declaration.name != "from" && ["throws", "?("].contains { source.code[declaration.line - 1].contains($0) }
        default: declaration.isType
        }
    }

    private static func hasWords(_ declaration: Declaration, in source: SwiftSource) -> Bool {
        var index = declaration.line - 2
        while index >= 0 {
            let line = source.lines[index].drop { $0 == " " }
            if line.hasPrefix("///") || line.hasSuffix("*/") { return true }
            guard line.hasPrefix("@") || line.hasPrefix("// swift-format") else { return false }
            index -= 1
        }
        return false
    }
}

@Suite("Public declarations say what they mean")
struct DocumentationTests {
    @Test("Sources are documented")
    func house() {
        expectNone(Documentation.violations(in: Repository.sources))
    }

    @Test("a public type or function without words is found", arguments: [
        ("public struct Day {}", 1), ("/// A day.\npublic struct Day {}", 0), ("/// A day.\n@frozen\npublic struct Day {}", 0),
        ("// A day.\npublic struct Day {}", 1), ("struct Day {}", 0), ("public func next() {}", 0), ("public func later() {}", 1), ("public static func == (a: A, b: A) {}", 0),
        ("/// A.\nenum A {\n    public static func run() {}\n}", 0),
        ("/// A.\nenum A {\n    public func a() {}\n    public func b() {}\n}", 2), ("protocol P {\n    func a()\n}\npublic func a() {}\npublic func b() {}", 1),
        ("public let year: Int", 0), ("public init(year: Int) {}", 0), ("public init(parsing text: String) throws(DayError) {}", 1),
        ("public func hash(into hasher: inout Hasher) {}", 0), ("/// A day.\n\npublic struct Day {}", 1),
    ])
    func finds(text: String, count: Int) {
        #expect(Documentation.violations(in: [SwiftSource(path: "Sources/Figures/A.swift", text: text)]).count == count)
    }
}
