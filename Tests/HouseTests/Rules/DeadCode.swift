import Testing

/// Nothing is kept that nobody uses: of each file something is used elsewhere, and each type somewhere.
enum DeadCode {
    static func violations(in sources: [SwiftSource], usedBy others: [SwiftSource]) -> [Violation] {
        var users: [String: Set<Int>] = [:]
        for (index, source) in (sources + others).enumerated() {
            for word in usedWords(source) { users[word, default: []].insert(index) }
        }
        return sources.enumerated().flatMap { index, source -> [Violation] in
            guard source.name != "main.swift", !source.code.contains(where: { $0.hasPrefix("@main") }) else { return [] }
            let symbols = symbols(of: source)
            if let first = symbols.first, !symbols.contains(where: { users[$0.name, default: []].subtracting([index]) != [] }) {
                return [source.violation(first.line, "nothing of this file is used in any other")]
            }
            return source.declarations.filter { $0.depth == 0 && ($0.isType || $0.kind == "func") && users[$0.name] == nil }
                .map { source.violation($0.line, "\($0.name) is used nowhere") }
        }
    }

    /// What a file offers to others: its types and functions, and the members that its extensions add.
    /// An extension that adds a conformance is used wherever the protocol is.
    private static func symbols(of source: SwiftSource) -> [Declaration] {
        var found: [Declaration] = []
        var isInExtension = false
        let own = Set(source.declarations.filter { $0.depth == 0 && $0.isType }.map(\.name))
        for declaration in source.declarations {
            if declaration.depth == 0 {
                isInExtension = declaration.kind == "extension" && !own.contains(declaration.name)
                if isInExtension, declaration.rest.drop(while: { $0 == " " }).hasPrefix(":") { return [] }
                if declaration.kind != "extension", !declaration.isPrivate { found.append(declaration) }
            } else if isInExtension, declaration.depth == 1, !declaration.isPrivate {
                found.append(declaration)
            }
        }
        return found
    }

    /// The words of a file's code, less the places that only declare or extend what they name.
    private static func usedWords(_ source: SwiftSource) -> Set<String> {
        var words: Set<String> = []
        let declared = Dictionary(grouping: source.declarations.filter { $0.isType || ["extension", "func"].contains($0.kind) }, by: \.line)
        for (index, line) in source.code.enumerated() {
            var here = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            for declaration in declared[index + 1] ?? [] {
                if let position = here.firstIndex(of: declaration.name) { here.remove(at: position) }
            }
            words.formUnion(here)
        }
        return words
    }
}

@Suite("Nothing is kept that nobody uses")
struct DeadCodeTests {
    @Test("of every file of Sources something is used elsewhere, and every type somewhere")
    func house() {
        expectNone(DeadCode.violations(in: Repository.sources, usedBy: Repository.tests))
    }

    private static let day = SwiftSource(path: "Sources/Figures/Day.swift", text: "public struct Day {\n    var week: Week\n}\nstruct Week {}\n")

    @Test("a file that nobody uses is found, and one that only itself mentions")
    func deadFile() {
        #expect(DeadCode.violations(in: [Self.day], usedBy: []).map(\.line) == [1])
        let extended = SwiftSource(path: "Tests/A.swift", text: "extension Day {}")
        #expect(DeadCode.violations(in: [Self.day], usedBy: [extended]).map(\.line) == [1])
        let used = SwiftSource(path: "Tests/A.swift", text: "let day = Day()")
        #expect(DeadCode.violations(in: [Self.day], usedBy: [used]) == [])
    }

    @Test("a type used nowhere is found beside one that is used")
    func deadType() {
        let source = SwiftSource(path: "Sources/Figures/Day.swift", text: "struct Day {}\nstruct Era {}\n")
        let used = SwiftSource(path: "Tests/A.swift", text: "let day = Day()")
        #expect(DeadCode.violations(in: [source], usedBy: [used]).map(\.line) == [2])
    }

    @Test("members of an extension are looked for, a conformance is not")
    func extensions() {
        let members = SwiftSource(path: "Sources/Figures/Day+Bounds.swift", text: "extension Day {\n    var bounds: Int { 1 }\n}\n")
        let conformance = SwiftSource(path: "Sources/Figures/Day+Codable.swift", text: "extension Day: Codable {\n    func f() {}\n}\n")
        let used = SwiftSource(path: "Tests/A.swift", text: "let a = day.bounds")
        #expect(DeadCode.violations(in: [members], usedBy: []).count == 1)
        #expect(DeadCode.violations(in: [members, conformance], usedBy: [used]) == [])
    }
}
