import Testing

@Suite("Swift is read as code, comments and literals")
struct SwiftLexerTests {
    @Test("comments and the contents of literals are blanked, interpolations stay", arguments: [
        ("a // b", "a     "), ("a /* b /* c */ d */ e", "a                   e"), ("a = \"b\" + c", "a = \" \" + c"),
        ("\"a\\(b + \"c\")d\"", "\"  (b + \" \") \""), ("#\"a\\(b)\"# + c", "#\"     \"# + c"), ("\"\\\"\" + a", "\"  \" + a"),
        ("let r = /\"/ // a", "let r = / /     "), ("a / b / c", "a / b / c"),
    ])
    func blanks(text: String, code: String) {
        #expect(SwiftSource(path: "Sources/Figures/A.swift", text: text).code == [code])
    }

    @Test("literals keep their text, line and number of interpolations")
    func literals() {
        let source = SwiftSource(path: "Sources/Figures/A.swift", text: "a\nlet b = \"c\\(d) \\(e)\"\nlet f = \"\"\"\n    g \"h\"\n    \"\"\"")
        #expect(source.literals.map(\.line) == [2, 2 + 1])
        #expect(source.literals.map(\.interpolations) == [2, 0])
        #expect(source.literals[1].text == "\n    g \"h\"\n    ")
        #expect(source.code.count == 5)
    }

    @Test("declarations are read with kind, name, depth and access")
    func declarations() {
        let source = SwiftSource(path: "Sources/Figures/A.swift", text: """
            @frozen public struct Day: Hashable {
                public private(set) var year: Int
                static func < (left: Day, right: Day) -> Bool { left.year < right.year }
                public init?(parsing text: String) {}
                final class func make(
                    let: Int
                ) {}
            }
            extension Figures.Day { enum `Era` {} }
            """)
        #expect(source.declarations.map(\.name) == ["Day", "year", "<", "parsing", "make", "Day"])
        #expect(source.declarations.map(\.kind) == ["struct", "var", "func", "init", "func", "extension"])
        #expect(source.declarations.map(\.depth) == [0, 1, 1, 1, 1, 0])
        #expect(source.declarations.map(\.isPublic) == [true, true, false, true, false, false])
    }
}
