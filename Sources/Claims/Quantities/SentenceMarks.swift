/// The cues and periods of one sentence, found by their position.
struct SentenceMarks: Sendable {
    let tokens: [Token]
    let range: Range<Int>
    let cues: [CueMark]
    let periods: [PeriodWords]
    private let cueStart: [Int: Int]
    private let cueEnd: [Int: Int]
    private let periodOf: [Int: Int]

    init(tokens: [Token], range: Range<Int>) {
        self.tokens = tokens
        self.range = range
        cues = Cue.marks(tokens, in: range).filter { !Self.isName($0, tokens, range) }
        periods = PeriodReader(tokens: tokens).periods(in: range)
        cueStart = Dictionary(cues.enumerated().map { ($1.tokens.lowerBound, $0) }) { first, _ in first }
        cueEnd = Dictionary(cues.enumerated().map { ($1.tokens.upperBound, $0) }) { first, _ in first }
        periodOf = Dictionary(periods.enumerated().flatMap { index, period in period.tokens.map { ($0, index) } }) { first, _ in first }
    }

    /// `Lower` in the name of a land: a capitalised word before another, unless the line is set so.
    private static func isName(_ mark: CueMark, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        let first = mark.tokens.lowerBound
        let next = mark.tokens.upperBound
        guard mark.cue.has(Cue.kinds), mark.tokens.count == 1, tokens[first].isCapitalised, first > range.lowerBound,
            next < range.upperBound,
            tokens[next].isCapitalised
        else { return false }
        let near = tokens[max(range.lowerBound, first - 8)..<min(range.upperBound, next + 8)].filter { $0.kind == .word }
        let capitalised = near.count { $0.isCapitalised }
        return tokens[range.upperBound - 1].text == "." ? capitalised * 10 < near.count * 9 : capitalised * 2 <= near.count
    }

    func cue(startingAt index: Int) -> CueMark? { cueStart[index].map { cues[$0] } }
    func cue(endingAt index: Int) -> CueMark? { cueEnd[index].map { cues[$0] } }
    func period(at index: Int) -> PeriodWords? { periodOf[index].map { periods[$0] } }

    /// The number of cues that end at or before a token.
    func cueCount(before index: Int) -> Int {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How far a rule looks back: long enough for any sentence that a person wrote.
    static let reach = 160

    func text(_ index: Int) -> String { range.contains(index) ? tokens[index].text : "" }

    func isWord(_ index: Int) -> Bool { range.contains(index) && tokens[index].kind == .word }

    private static let clauseSigns: Set<String> = [",", "，", ";", "；", ":", "：", "(", ")", "—", "。", "."]

    func isClauseSign(_ index: Int) -> Bool {
        range.contains(index) && tokens[index].kind == .sign && Self.clauseSigns.contains(tokens[index].text)
    }

    /// The first token of the clause that holds `index`.
    func clauseStart(_ index: Int) -> Int {
        var position = index
        let limit = max(range.lowerBound, index - Self.reach)
        while position > limit, !isClauseSign(position - 1) { position -= 1 }
        return position
    }

    func clauseEnd(_ index: Int) -> Int {
        var position = index
        let limit = min(range.upperBound, index + Self.reach)
        while position < limit, !isClauseSign(position) { position += 1 }
        return position
    }
}
