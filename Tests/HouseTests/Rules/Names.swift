import Testing

/// Names that say nothing, and names that others have taken.
enum Names {
    static let empty = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Service", "Common", "Misc", "Data", "Info"]
    /// Types of Foundation and of the networking library that a type of this name would hide.
    static let taken: Set<String> = ["Unit", "Process", "Channel", "Order"]

    static func violations(in source: SwiftSource) -> [Violation] {
        let parts = source.path.split(separator: "/").dropLast().map(String.init)
        let pathNames = parts + source.name.dropLast(".swift".count).split(separator: "+").map(String.init)
        let inPath = pathNames.compactMap { name in
            emptyWord(of: name).map { source.violation(1, "the name \(name) says nothing: no \($0)") }
        }
        let inCode = source.declarations.filter(\.isType).compactMap { type -> Violation? in
            if let word = emptyWord(of: type.name) { return source.violation(type.line, "the name \(type.name) says nothing: no \(word)") }
            if taken.contains(type.name) { return source.violation(type.line, "\(type.name) hides another library's type") }
            if House.modules.contains(type.name) { return source.violation(type.line, "\(type.name) is a module's name") }
            return nil
        }
        return inPath + inCode
    }

    private static func emptyWord(of name: String) -> String? {
        empty.first { word in
            name == word || name.hasSuffix(word) && name.dropLast(word.count).last.map { $0.isLowercase || $0.isNumber } == true
        }
    }
}

@Suite("Names say what a thing is")
struct NamesTests {
    @Test("no file, folder or type of the house has an empty or a taken name")
    func house() {
        expectNone((Repository.sources + Repository.tests).flatMap(Names.violations))
    }

    @Test("empty and taken names are found, and words that only contain them are not", arguments: [
        ("Sources/Figures/DayUtils.swift", "struct Day {}", 1), ("Sources/Figures/Helpers/Day.swift", "struct Day {}", 1),
        ("Sources/Figures/Day.swift", "public final class DayManager {}", 1), ("Sources/Figures/Day.swift", "enum Unit {}", 1),
        ("Sources/Figures/Day.swift", "struct Figures {}", 1), ("Sources/Figures/Day.swift", "struct Metadata { enum Reporter {} }", 0),
        ("Sources/Figures/Day+Info.swift", "extension Day {}", 1), ("Sources/Figures/Day.swift", "let text = \"struct Helper {}\"", 0),
    ])
    func finds(path: String, text: String, count: Int) {
        #expect(Names.violations(in: SwiftSource(path: path, text: text)).count == count)
    }
}
