import Testing

/// A text is there in all three languages, with the same values put into each.
enum ThreeLanguages {
    private static let languages = ["en", "zh", "vi"]

    static func violations(in source: SwiftSource) -> [Violation] {
        let code = source.code.joined(separator: "\n")
        let bytes = Array(code.utf8)
        var found: [Violation] = []
        for start in bytes.indices where opensText(bytes, at: start) {
            var depth = 0
            guard let end = bytes[start...].firstIndex(where: { byte in
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                return depth == 0
            }) else { continue }
            let line = bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
            found += arguments(bytes, start..<end, of: source).violations.map { source.violation(line, $0) }
        }
        return found
    }

    /// Whether `(en:` begins here.
    private static func opensText(_ bytes: [UInt8], at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "(") else { return false }
        let rest = bytes[(index + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        guard rest.starts(with: Array("en:".utf8)) else { return false }
        let type = rest.dropFirst(3).drop { $0 == UInt8(ascii: " ") }
        return !type.starts(with: Array("String".utf8))
    }

    private struct Arguments {
        /// For each label the literals of its argument.
        var literals: [String: [StringLiteral]] = [:]

        var violations: [String] {
            var found = languages.filter { literals[$0] == nil }.map { "a text without \($0)" }
            for language in languages {
                if let own = literals[language], own.count == 1, own[0].text.allSatisfy({ $0 == " " }) { found.append("an empty text in \(language)") }
            }
            let plain = languages.compactMap { literals[$0] }.filter { $0.count == 1 }.map { $0[0] }
            if plain.count == 3, Set(plain.map(\.interpolations)).count > 1 {
                found.append("the three languages put in different numbers of values")
            }
            return found
        }
    }

    private static func arguments(_ bytes: [UInt8], _ range: Range<Int>, of source: SwiftSource) -> Arguments {
        var found = Arguments()
        var labels: [(name: String, offset: Int)] = []
        var depth = 0
        for index in range {
            if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
            guard depth == 1, bytes[index] == UInt8(ascii: ":") else { continue }
            let name = String(decoding: bytes[range.lowerBound..<index].suffix(2), as: UTF8.self)
            if languages.contains(name) { labels.append((name, index)) }
        }
        for (position, label) in labels.enumerated() {
            let end = position + 1 < labels.count ? labels[position + 1].offset : range.upperBound
            found.literals[label.name] = source.literals.filter { (label.offset..<end).contains($0.offset) }
        }
        return found
    }

    /// The same of a YAML file: whoever says `en:` says `zh:` and `vi:` beside it.
    static func violations(inYAML text: String, at path: String) -> [Violation] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line -> [Violation] in
            if let start = line.firstRange(of: "{en:") {
                let flow = line[start.lowerBound...].prefix { $0 != "}" }
                return languages.filter { !says($0, in: flow) }.map {
                    Violation(path: path, line: index + 1, message: "a text without \($0)")
                }
            }
            guard line.drop(while: { $0 == " " || $0 == "-" }).hasPrefix("en:") else { return [] }
            let indent = line.prefix { $0 == " " || $0 == "-" }.count
            let beside = lines[(index + 1)...].prefix { $0.prefix { $0 == " " }.count == indent }
            return languages.dropFirst().filter { language in !beside.contains { says(language, in: $0) } }.map {
                Violation(path: path, line: index + 1, message: "a text without \($0)")
            }
        }
    }

    private static func says(_ language: String, in text: Substring) -> Bool {
        guard let range = text.firstRange(of: language + ":") else { return false }
        return text[range.upperBound...].contains { $0.isLetter || $0.isNumber || $0.isSymbol || $0 == "%" }
    }
}

@Suite("Every text is there in three languages")
struct ThreeLanguagesTests {
    @Test("in Sources")
    func house() {
        expectNone(Repository.sources.filter { House.emptyTexts[$0.path] == nil }.flatMap(ThreeLanguages.violations))
    }

    @Test("in forms, indicators and zones")
    func yaml() {
        let files = Repository.current.paths.filter { $0.hasPrefix("Data/") && $0.hasSuffix(".yaml") }
        expectNone(files.flatMap { ThreeLanguages.violations(inYAML: Repository.current.text($0) ?? "", at: $0) })
    }

    @Test("a language left out, left empty, or with other values is found", arguments: [
        ("LocalizedText(en: \"a\", zh: \"b\", vi: \"c\")", 0), ("LocalizedText(en: \"a\", zh: \"\", vi: \"c\")", 1),
        ("LocalizedText(en: \"\\(a)\", zh: \"b\", vi: \"\\(a)\")", 1), ("LocalizedText(\n    en: \"\\(f(a))\", zh: \"\\(a)\",\n    vi: \"\\(a)\")", 0),
        ("text(en: a, zh: b, vi: c)", 0), ("text(en: \"a\", vi: \"c\")", 1),
        ("func text(en: String, zh: String) {}", 0),
    ])
    func finds(text: String, count: Int) {
        #expect(violations(of: ThreeLanguages.violations, text).count == count)
    }

    @Test("a language left out of YAML is found", arguments: [
        ("name: {en: a, zh: b, vi: c}", 0), ("name: {en: a, zh: b}", 1), ("name:\n  en: a\n  zh: b\n  vi: c\n", 0), ("name:\n  en: a\nzh: b", 2),
        ("name: {en: a, zh: , vi: c}", 0),
    ])
    func findsInYAML(text: String, count: Int) {
        #expect(ThreeLanguages.violations(inYAML: text, at: "Data/a.yaml").count == count)
    }
}
