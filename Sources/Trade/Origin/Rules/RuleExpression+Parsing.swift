import Figures
import Products

extension RuleExpression {
    /// Reads `CTH except from heading 85.40 or RVC40`; letters may be small or capital.
    public init(parsing text: String) throws(RuleExpressionError) {
        var reader = RuleReader(text)
        self = try reader.whole()
    }
}

private struct RuleReader {
    private let text: String
    private let characters: [Character]
    private var position = 0

    private static let criteria = ["WO", "PE", "CC", "CTH", "CTSH", "RVC40", "SP"]

    init(_ text: String) {
        (self.text, characters) = (text, Array(text))
    }

    mutating func whole() throws(RuleExpressionError) -> RuleExpression {
        skipSpaces()
        guard position < characters.count else { throw error(.empty, at: 0) }
        let expression = try alternatives()
        skipSpaces()
        guard position == characters.count else {
            let start = position
            let next = word()
            throw error(.notJoined(next.isEmpty ? String(characters[start]) : next), at: start)
        }
        return expression
    }

    private mutating func alternatives() throws(RuleExpressionError) -> RuleExpression {
        var members = [try conjunction()]
        while take("OR") { members.append(try conjunction()) }
        return members.count == 1 ? members[0] : .any(members)
    }

    private mutating func conjunction() throws(RuleExpressionError) -> RuleExpression {
        var members = [try criterion()]
        while take("AND") { members.append(try criterion()) }
        return members.count == 1 ? members[0] : .all(members)
    }

    private mutating func criterion() throws(RuleExpressionError) -> RuleExpression {
        skipSpaces()
        let start = position
        guard position < characters.count else { throw error(.criterionMissing, at: start) }
        if characters[position] == "(" {
            position += 1
            let inner = try alternatives()
            skipSpaces()
            guard position < characters.count, characters[position] == ")" else { throw error(.unclosed, at: start) }
            position += 1
            return inner
        }
        let name = word().uppercased()
        switch name {
        case "WO": return .whollyObtained
        case "PE": return .producedExclusively
        case "CC", "CTH", "CTSH":
            return .changeOfClassification(ChangeLevel(rawValue: name) ?? .heading, except: try exception())
        case "RVC": return try valueContent()
        case "SP": return .process(try process(from: start))
        case "", "AND", "OR": throw error(.criterionMissing, at: start)
        default: throw error(.unknownWord(name, nearest: Spelling.nearest(to: name, among: Self.criteria)), at: start)
        }
    }

    private mutating func valueContent() throws(RuleExpressionError) -> RuleExpression {
        skipSpaces()
        let start = position
        let isBracketed = position < characters.count && characters[position] == "("
        if isBracketed { position += 1 }
        let digits = run { ("0"..."9").contains($0) || $0 == "." }
        if position < characters.count, characters[position] == "%" { position += 1 }
        if isBracketed {
            guard position < characters.count, characters[position] == ")" else { throw error(.unclosed, at: start) }
            position += 1
        }
        guard let percent = try? ExactDecimal(parsing: digits), percent > .zero, percent <= 100 else {
            throw error(.noThreshold(digits), at: start)
        }
        if take("BUILD-DOWN") { return .valueContent(percent: percent, .buildDown) }
        if take("BUILD-UP") { return .valueContent(percent: percent, .buildUp) }
        return .valueContent(percent: percent, .either)
    }

    /// The text in the parentheses after `SP`: quoted, or as far as the parentheses balance.
    private mutating func process(from start: Int) throws(RuleExpressionError) -> String {
        skipSpaces()
        guard position < characters.count, characters[position] == "(" else { throw error(.noProcess, at: start) }
        let opening = position
        position += 1
        skipSpaces()
        var text = ""
        let isQuoted = position < characters.count && characters[position] == "\""
        if isQuoted {
            position += 1
            while position < characters.count {
                if characters[position] == "\"" {
                    guard position + 1 < characters.count, characters[position + 1] == "\"" else { break }
                    position += 1
                }
                text.append(characters[position])
                position += 1
            }
            position += 1
            skipSpaces()
        } else {
            var depth = 0
            while position < characters.count, depth > 0 || characters[position] != ")" {
                if characters[position] == "(" { depth += 1 }
                if characters[position] == ")" { depth -= 1 }
                text.append(characters[position])
                position += 1
            }
            while text.last == " " { text.removeLast() }
        }
        guard position < characters.count, characters[position] == ")" else { throw error(.unclosed, at: opening) }
        guard !text.isEmpty else { throw error(.noProcess, at: position) }
        position += 1
        return text
    }

    private mutating func exception() throws(RuleExpressionError) -> [HSExclusion] {
        skipSpaces()
        let start = position
        guard take("EXCEPT") else { return [] }
        guard take("FROM") else { throw error(.noException, at: start) }
        var exclusions = [try exclusion()]
        while take(",") { exclusions.append(try exclusion()) }
        return exclusions
    }

    private mutating func exclusion() throws(RuleExpressionError) -> HSExclusion {
        skipSpaces()
        let nounStart = position
        let noun = word().lowercased()
        let singular = noun.hasSuffix("s") ? String(noun.dropLast()) : noun
        guard noun.isEmpty || ["chapter", "heading", "subheading"].contains(singular) else {
            throw error(noun == "and" || noun == "or" ? .noException : .notACode(noun), at: nounStart)
        }
        skipSpaces()
        let start = position
        let first = try code()
        var last = first
        if take("TO") || take("–") || take("-") {
            skipSpaces()
            last = try code()
        }
        guard let exclusion = HSExclusion(first, through: last) else {
            throw error(.notARange(first.description, last.description), at: start)
        }
        guard noun.isEmpty || exclusion.noun == singular else {
            throw error(.wrongLevel(word: singular, code: first.description), at: start)
        }
        return exclusion
    }

    private mutating func code() throws(RuleExpressionError) -> HSCode {
        let start = position
        let digits = run { ("0"..."9").contains($0) || $0 == "." }
        guard let code = try? HSCode(digits), code.digits.utf8.count <= 6 else {
            throw error(digits.isEmpty ? .noException : .notACode(digits), at: start)
        }
        return code
    }

    /// Takes a word or mark if it comes next, whole, whatever the case of its letters.
    private mutating func take(_ token: String) -> Bool {
        skipSpaces()
        let end = position + token.count
        guard end <= characters.count, String(characters[position..<end]).uppercased() == token else { return false }
        let isWord = token.last?.isLetter == true
        if isWord, end < characters.count, characters[end].isLetter || characters[end].isNumber { return false }
        position = end
        return true
    }

    private mutating func word() -> String { run(\.isLetter) }

    private mutating func run(_ belongs: (Character) -> Bool) -> String {
        let start = position
        while position < characters.count, belongs(characters[position]) { position += 1 }
        return String(characters[start..<position])
    }

    private mutating func skipSpaces() {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
    }

    private func error(_ reason: RuleExpressionError.Reason, at offset: Int) -> RuleExpressionError {
        RuleExpressionError(text: text, column: offset + 1, reason: reason)
    }
}
