import Testing

/// A file holds one idea: few lines, and the exceptions in one visible list.
enum Lengths {
    static func violations(in source: SwiftSource) -> [Violation] {
        source.length <= House.longestFile || House.longFiles[source.path] != nil ? []
            : [source.violation(House.longestFile + 1, "\(source.length) lines, of at most \(House.longestFile)")]
    }

    static func median(of sources: [SwiftSource]) -> Int {
        let lengths = sources.map(\.length).sorted()
        return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    }
}

@Suite("Files are short")
struct LengthsTests {
    @Test("no file of Sources is too long, nor the middle one, and no exception is left over")
    func house() {
        expectNone(Repository.sources.flatMap(Lengths.violations))
        #expect(Lengths.median(of: Repository.sources) <= House.middleFile)
        for (path, reason) in House.longFiles {
            #expect(!reason.isEmpty)
            #expect(Repository.sources.contains { $0.path == path && $0.length > House.longestFile }, "\(path) needs no exception")
        }
    }

    @Test("a line too many is found")
    func finds() {
        let longest = String(repeating: "\n", count: House.longestFile)
        #expect(violations(of: Lengths.violations, longest) == [])
        #expect(violations(of: Lengths.violations, longest + "\n") == [House.longestFile + 1])
    }

    @Test("the middle of three files is the second in length")
    func middle() {
        let sources = [9, 1, 4].map { SwiftSource(path: "Sources/Figures/A.swift", text: String(repeating: "\n", count: $0)) }
        #expect(Lengths.median(of: sources) == 4)
    }
}
