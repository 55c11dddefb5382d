/// Words that name indicators, found for one figure.
struct IndicatorPhrase: Hashable {
    let indicators: [String]
    /// The words themselves, without what stands between them.
    let tokens: [Int]

    var first: Int { tokens.first ?? 0 }
    var end: Int { (tokens.last ?? -1) + 1 }
}

/// Looks for the words that say what a figure measures.
struct IndicatorPhrases {
    let tokens: [Token]
    let lexicon: Lexicon
    /// The words of the figure itself, which may stand between those of a phrase: `generated 165 million
    /// kWh of electricity`.
    let figure: Range<Int>

    /// The phrases of a stretch, each the longest from where it begins, without overlaps.
    func phrases(in range: Range<Int>) -> [IndicatorPhrase] {
        var found: [IndicatorPhrase] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let match = lexicon.indicators.match(tokens, at: index, end: min(range.upperBound, index + Self.reach), skipping: isSkipped)
            if let match, let last = match.tokens.last {
                found.append(IndicatorPhrase(indicators: match.meaning, tokens: match.tokens))
                index = last + 1
            } else {
                index += 1
            }
        }
        return found
    }

    private static let reach = 24
    private static let small: Set<String> = ["total", "more", "nearly", "newly", "already", "的", "了", "已", "共", "约", "累", "计", "超", "过", "总"]

    private func isSkipped(_ index: Int) -> Bool {
        figure.contains(index) || Self.small.contains(tokens[index].text) || (tokens[index].kind == .word && CountNoun.isStop(tokens[index].text))
    }
}
