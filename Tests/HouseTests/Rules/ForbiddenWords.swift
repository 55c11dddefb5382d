import Testing

/// Ways of writing that stop the program, hide a fault, or leave work undone.
enum ForbiddenWords {
    static func violations(in source: SwiftSource) -> [Violation] {
        var found: [Violation] = []
        for (index, line) in source.code.enumerated() {
            for word in ["try!", "as!", "fatalError(", "preconditionFailure("] where contains(line, word) {
                found.append(source.violation(index + 1, "\(word) stops the program: throw, or return what is missing"))
            }
            if hasForceUnwrap(line) { found.append(source.violation(index + 1, "a value is unwrapped by force")) }
            if !House.showing.contains(source.module) {
                for word in ["print(", "debugPrint(", "dump("] where contains(line, word) && !line.contains("func " + word) {
                    found.append(source.violation(index + 1, "only \(House.showing.sorted().joined(separator: " and ")) print"))
                }
            }
            for word in ["@unchecked Sendable", "nonisolated(unsafe)"] where line.contains(word) {
                let above = index > 0 ? source.lines[index - 1].drop { $0 == " " } : ""
                if !above.hasPrefix("//") { found.append(source.violation(index + 1, "\(word) without its reason on the line above")) }
            }
            if House.isPure(source.module) {
                for word in ["ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "readLine("] where contains(line, word) {
                    found.append(source.violation(index + 1, "\(word): floors 1 to \(House.pureFloors) know neither clock, chance nor input"))
                }
            }
        }
        for (index, line) in source.lines.enumerated() {
            for word in ["TO" + "DO", "FIX" + "ME", "XX" + "X"] where contains(line, word) {
                found.append(source.violation(index + 1, "\(word): finish it, or leave it out"))
            }
        }
        return found
    }

    /// Whether `word` stands in the line, not as the end of a longer name nor as a member of another type.
    private static func contains(_ line: String, _ word: String) -> Bool {
        var rest = Substring(line)
        while let range = rest.firstRange(of: word) {
            let before = range.lowerBound == line.startIndex ? " " : line[line.index(before: range.lowerBound)]
            let after = range.upperBound == line.endIndex ? " " : line[range.upperBound]
            let ends = word.last.map { !$0.isLetter } == true || !(after.isLetter || after.isNumber)
            if !(before.isLetter || before.isNumber || before == "_" || before == "."), ends { return true }
            rest = line[range.upperBound...]
        }
        return false
    }

    private static func hasForceUnwrap(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "!"), index > 0 else { return false }
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "=") { return false }
            let before = bytes[index - 1]
            let word = String(decoding: bytes[..<index], as: UTF8.self).split { !($0.isLetter || $0.isNumber || $0 == "_") }.last
            let isOperand = before == UInt8(ascii: ")") || before == UInt8(ascii: "]") || before == UInt8(ascii: "\"")
                || before == UInt8(ascii: "_") || Character(UnicodeScalar(before)).isLetter || Character(UnicodeScalar(before)).isNumber
            return isOperand && word != "try" && word != "as"
        }
    }
}

@Suite("Nothing stops the program or hides a fault")
struct ForbiddenWordsTests {
    @Test("Sources are free of them")
    func house() {
        expectNone(Repository.sources.flatMap(ForbiddenWords.violations))
    }

    @Test("each is found where it is code, and not in a text or a longer word", arguments: [
        ("let a = try! b()", 1), ("let a = b as! C", 1), ("fatalError(\"no\")", 1), ("let a = b!", 1), ("f(a[0]!.x)", 1), ("g()!", 1),
        ("if a != b, !c, !(d) {}", 0), ("a!=b", 0), ("let a = \"b! try! \\(c)\"", 0), ("let a = \"\\(c!)\"", 1), ("// what!", 0),
        ("print(a)", 1), ("sprint(a)", 0), ("writer.print(a)", 0), ("// TO" + "DO: later", 1),
        ("final class A: @unchecked Sendable {}", 1), ("// Guarded by its lock.\nfinal class A: @unchecked Sendable {}", 0),
        ("let now = ContinuousClock.now", 1), ("var view: View!", 1), ("let r = /a!/", 0),
    ])
    func finds(text: String, count: Int) {
        #expect(violations(of: ForbiddenWords.violations, text).count == count)
    }

    @Test("commands may print")
    func commands() {
        #expect(violations(of: ForbiddenWords.violations, at: "Sources/Commands/Brief.swift", "print(a)") == [])
    }
}
