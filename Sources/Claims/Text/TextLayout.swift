/// A text cut into paragraphs, headlines and sentences.
struct TextLayout {
    let scalars: [Unicode.Scalar]
    private(set) var tokens: [Token] = []
    private(set) var sentences: [Sentence] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        let tokenizer = Tokenizer(scalars: scalars)
        let lines = Self.lines(of: scalars).filter { line in
            !scalars[line.start..<line.end].allSatisfy { $0.isBlank || $0.isInvisible }
        }
        for (number, line) in lines.enumerated() {
            if number == 0, isSourceLine(line) { continue }
            let first = tokens.count
            tokens += tokenizer.tokens(in: line)
            guard tokens.count > first else { continue }
            let isFirst = sentences.isEmpty
            if isHeadline(first..<tokens.count, isFirst: isFirst, isLast: number == lines.count - 1) {
                append(first..<tokens.count, paragraph: number, isHeadline: true)
            } else {
                split(first..<tokens.count, paragraph: number)
            }
        }
    }

    func text(_ span: Span) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.start..<span.end])
        return String(view)
    }

    func span(of range: Range<Int>) -> Span {
        Span(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
    }

    func words(_ range: Range<Int>) -> Words {
        let span = span(of: range)
        return Words(text: text(span), span: span)
    }

    private static func lines(of scalars: [Unicode.Scalar]) -> [Span] {
        var lines: [Span] = []
        var start = 0
        for position in scalars.indices where scalars[position].isLineBreak {
            if position > start { lines.append(Span(start: start, end: position)) }
            start = position + 1
        }
        if scalars.count > start { lines.append(Span(start: start, end: scalars.count)) }
        return lines
    }

    /// `Source: …` tells where a text comes from and is no part of it; offsets still count it.
    private func isSourceLine(_ line: Span) -> Bool {
        let label = "source:"
        guard line.end - line.start >= label.count else { return false }
        return zip(scalars[line.start...], label.unicodeScalars).allSatisfy { $0.folded == $1 }
    }

    private static let closingSigns: Set<String> = [".", "。", "!", "！", "?", "？", "…", ":", ";", "”", "\"", ")", "」"]

    /// A short line without a closing sign, with text below it.
    private func isHeadline(_ range: Range<Int>, isFirst: Bool, isLast: Bool) -> Bool {
        guard range.count <= 60, !isLast || isFirst, let last = range.last else { return false }
        let isClosed = Self.closingSigns.contains(tokens[last].text)
        let isParenthesis = tokens[last].text == ")"
        return (!isClosed || (isFirst && isParenthesis)) && !tokens[range].contains { $0.text == "。" }
    }

    private static let sentenceEnds: Set<String> = [".", "。", "!", "！", "?", "？"]
    private static let closers: Set<String> = ["”", "\"", "'", ")", "』", "」", "》"]
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "co", "corp", "inc", "ltd", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sept", "sep", "oct", "nov", "dec", "gen", "gov", "sen", "prof", "approx", "est", "dlrs", "al"
    ]

    private mutating func split(_ range: Range<Int>, paragraph: Int) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            var next = index + 1
            if Self.sentenceEnds.contains(tokens[index].text) {
                while next < range.upperBound, Self.closers.contains(tokens[next].text), !tokens[next].isSpaced { next += 1 }
                if tokens[index].text != "." || endsSentence(at: index, next: next, in: range) {
                    append(start..<next, paragraph: paragraph, isHeadline: false)
                    start = next
                }
            }
            index = next
        }
        if start < range.upperBound { append(start..<range.upperBound, paragraph: paragraph, isHeadline: false) }
    }

    private func endsSentence(at index: Int, next: Int, in range: Range<Int>) -> Bool {
        guard next < range.upperBound else { return true }
        guard tokens[next].isSpaced else { return tokens[next].kind == .han }
        if index > range.lowerBound, tokens[index - 1].kind == .word {
            let before = tokens[index - 1].text
            if before.count == 1 { return false }
            if Self.abbreviations.contains(before) { return tokens[next].kind == .word && tokens[next].isCapitalised && before == "dlrs" }
        }
        return tokens[next].kind != .word || tokens[next].isCapitalised
    }

    /// More tokens than any sentence that a person wrote: what is longer is cut, so that the rules,
    /// which look about in a sentence, take linear time whatever they are given.
    private static let longest = 400

    private mutating func append(_ range: Range<Int>, paragraph: Int, isHeadline: Bool) {
        var range = range
        while range.count > Self.longest {
            let limit = range.lowerBound + Self.longest
            let cut = (limit - Self.longest / 2..<limit).last { [",", "，", ";", "；"].contains(tokens[$0].text) } ?? limit - 1
            add(range.lowerBound..<(cut + 1), paragraph: paragraph, isHeadline: isHeadline)
            range = (cut + 1)..<range.upperBound
        }
        add(range, paragraph: paragraph, isHeadline: isHeadline)
    }

    private mutating func add(_ range: Range<Int>, paragraph: Int, isHeadline: Bool) {
        let span = span(of: range)
        sentences.append(Sentence(text: text(span), span: span, paragraph: paragraph, isHeadline: isHeadline, tokens: range))
    }
}
