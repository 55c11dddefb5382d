import Figures

extension NumberReader {
    private static let englishScales: [String: Int] = [
        "hundred": 100, "thousand": 1_000, "thousands": 1_000, "million": 1_000_000, "millions": 1_000_000, "mln": 1_000_000,
        "mlns": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "billion": 1_000_000_000, "billions": 1_000_000_000,
        "bln": 1_000_000_000, "bn": 1_000_000_000, "bil": 1_000_000_000, "trillion": 1_000_000_000_000,
        "trln": 1_000_000_000_000, "tln": 1_000_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000,
        "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000, "dozen": 12
    ]
    /// Letters that scale only when they touch the digits: `$2.3m`, `15k`.
    private static let attachedScales: [String: Int] = [
        "m": 1_000_000, "b": 1_000_000_000, "k": 1_000
    ]
    private static let chineseScales: [String: Int] = [
        "十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000, "兆": 1_000_000_000_000
    ]
    private static let remainders: Set<String> = ["多", "余", "来"]

    /// Largest product of scales that a text may mean: ten thousand 亿亿 is no figure.
    private static let largestScale = 10_000_000_000_000_000

    func withScale(_ phrase: NumberPhrase, end: Int) -> NumberPhrase {
        guard !phrase.isFraction else { return phrase }
        var phrase = phrase
        var next = phrase.tokens.upperBound
        while next < end {
            if tokens[next].text == "-", next + 1 < end, Self.englishScales[tokens[next + 1].text] != nil { next += 1 }
            let isMore = Self.remainders.contains(tokens[next].text)
            let at = isMore ? next + 1 : next
            guard at < end, let scale = scale(at: at, end: end), phrase.scale <= Self.largestScale / scale else { break }
            phrase.scale *= scale
            phrase.isMore = phrase.isMore || isMore
            next = at + 1
            phrase.tokens = phrase.tokens.lowerBound..<next
        }
        if next < end, Self.remainders.contains(tokens[next].text), tokens[next].kind == .han,
            !(next + 1 < end && tokens[next].text == "来" && "自看说".contains(tokens[next + 1].text)),
            !(next + 1 < end && tokens[next].text == "余" && tokens[next + 1].text == "额")
        {
            phrase.isMore = true
            phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
        }
        return phrase
    }

    private func scale(at index: Int, end: Int) -> Int? {
        let token = tokens[index]
        if token.kind == .word {
            if let scale = Self.englishScales[token.text] { return scale }
            return token.isSpaced ? nil : Self.attachedScales[token.text]
        }
        guard token.kind == .han, let scale = Self.chineseScales[token.text] else { return nil }
        // 千瓦时, 百分点, 千克: the scale letter belongs to the unit.
        return UnitWord.match(tokens, at: index, end: end) == nil ? scale : nil
    }
}
