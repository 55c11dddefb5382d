import Testing

/// A type is in the file that bears its name. An extension of one is in a file that begins with its name, or with the
/// name of the type whose work it belongs to; one of somebody else's type, or of several types, in a file named by its idea.
enum TypesInTheirFiles {
    static func violations(in sources: [SwiftSource]) -> [Violation] {
        let ours = Set(sources.flatMap { $0.declarations.filter(\.isType).map(\.name) })
        return sources.flatMap { violations(in: $0, amid: ours) }
    }

    private static func violations(in source: SwiftSource, amid ours: Set<String>) -> [Violation] {
        let top = source.declarations.filter { $0.depth == 0 && !$0.isPrivate }
        let types = top.filter(\.isType)
        if let first = types.first {
            return types.contains { $0.name == source.stem } ? []
                : [source.violation(first.line, "\(first.name) is not in a file of its name")]
        }
        let extended = top.filter { $0.kind == "extension" && ours.contains($0.name) }
        guard let first = extended.first, Set(extended.map(\.name)).count == 1, !ours.contains(source.stem) else { return [] }
        return [source.violation(first.line, "an extension of \(first.name) belongs in a file \(first.name)+….swift")]
    }
}

@Suite("A type is in the file that bears its name")
struct TypesInTheirFilesTests {
    @Test("every file of Sources bears the name of a type it declares or extends")
    func house() {
        expectNone(TypesInTheirFiles.violations(in: Repository.sources.filter { $0.name != "main.swift" }))
    }

    @Test("a type in another's file is found", arguments: [
        ("Day", "public struct Day {}", 0), ("Day", "public struct Days {}", 1), ("Day", "struct Day {}\nenum DayError {}", 0),
        ("Day+Parsing", "extension Day {}", 0), ("Day+Parsing", "extension Figures.Day {}", 0), ("Days", "extension Month {}", 1), ("Days", "extension Month {}\nextension Day {}", 0), ("Month+Day", "extension Day {}", 0),
        ("Trimming", "extension String {}", 0),
        ("Day+Parsing", "public enum DayError {}", 1), ("Rounding", "func round(_ x: Int) {}", 0), ("Day", "private struct Cache {}", 0),
    ])
    func finds(name: String, text: String, count: Int) {
        let known = SwiftSource(path: "Sources/Figures/Month.swift", text: "struct Month {}\nenum Day {}")
        let source = SwiftSource(path: "Sources/Figures/\(name).swift", text: text)
        #expect(TypesInTheirFiles.violations(in: [known, source]).count == count)
    }
}
