import Testing

/// A module imports only from floors below it, and from outside only what its row in the house allows.
enum ImportDirections {
    static func violations(in source: SwiftSource) -> [Violation] {
        guard let floor = House.floor(of: source.module) else {
            return [source.violation(1, "the module \(source.module) is on no floor of the house")]
        }
        return source.imports.compactMap { module, line in
            if let other = House.floor(of: module) {
                return other < floor ? nil
                    : source.violation(line, "\(source.module) (floor \(floor)) imports \(module) (floor \(other))")
            }
            return House.outside[source.module, default: []].contains(module) ? nil
                : source.violation(line, "\(source.module) may not import \(module)")
        }
    }
}

@Suite("Imports go down the floors")
struct ImportDirectionsTests {
    @Test("every file of Sources imports from below only")
    func house() {
        expectNone(Repository.sources.flatMap(ImportDirections.violations))
    }

    @Test("an import from above, from beside and from outside is found", arguments: [
        ("Figures", "import Registry", 1), ("Registry", "import Products", 1), ("Products", "import Figures", 0),
        ("Statistics", "import Foundation", 1), ("Actions", "@preconcurrency import GRDB", 1), ("Storage", "import GRDB", 0),
        ("Formats", "public import struct Yams.Node", 0), ("Attic", "import Figures", 1), ("Figures", "// import Registry", 0),
    ])
    func finds(module: String, line: String, count: Int) {
        #expect(ImportDirections.violations(in: SwiftSource(path: "Sources/\(module)/A.swift", text: line)).count == count)
    }
}
