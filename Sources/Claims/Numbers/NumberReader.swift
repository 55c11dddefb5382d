import Figures

/// Reads numbers out of tokens; what they measure is not its business.
struct NumberReader {
    let tokens: [Token]

    /// The number that begins at `index`, with its scale words.
    func number(at index: Int, end: Int) -> NumberPhrase? {
        let phrase: NumberPhrase? =
            switch tokens[index].kind {
            case .number: digits(at: index, end: end)
            case .word: englishFraction(at: index, end: end) ?? englishWords(at: index, end: end)
            case .han: chineseFraction(at: index, end: end) ?? chineseNumeral(at: index, end: end)
            case .sign: nil
            }
        guard let scaled = phrase.map({ withScale($0, end: end) }), !scaled.tokens.isEmpty else { return nil }
        return scaled
    }

    private func digits(at index: Int, end: Int) -> NumberPhrase? {
        guard let value = Self.decimal(tokens[index].text) else { return nil }
        var phrase = NumberPhrase(
            value: value.value, decimals: value.decimals, tokens: index..<(index + 1), isGrouped: tokens[index].isGrouped)
        if value.decimals == 0, let (eighths, after) = vulgarFraction(behind: index, end: end) {
            phrase.value = phrase.value + eighths
            phrase.decimals = 3
            phrase.tokens = index..<after
        }
        return phrase
    }

    /// `5-1/2`, `10 3/8`: the way rates were quoted.
    private func vulgarFraction(behind index: Int, end: Int) -> (ExactDecimal, Int)? {
        var next = index + 1
        if next < end, tokens[next].text == "-", !tokens[next].isSpaced { next += 1 }
        guard next + 2 < end, let numerator = tokens[next].wholeNumber, tokens[next + 1].text == "/", !tokens[next + 1].isSpaced,
            let denominator = tokens[next + 2].wholeNumber, [2, 4, 8, 16, 32].contains(denominator), numerator < denominator
        else { return nil }
        return (ExactDecimal(millionths: Int128(numerator) * 1_000_000 / Int128(denominator)), next + 3)
    }

    /// Six decimals and eighteen digits are kept; anything longer is no figure of a press text.
    static func decimal(_ text: String) -> (value: ExactDecimal, decimals: Int)? {
        guard text.utf8.count <= 22 else { return nil }
        var digits: Int128 = 0
        var decimals = -1
        var points = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                points += 1
                decimals = 0
            } else {
                digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
                if decimals >= 0 { decimals += 1 }
            }
        }
        guard points <= 1, decimals <= ExactDecimal.places, text.utf8.count - max(decimals, 0) <= 16 else { return nil }
        let millionths = (max(decimals, 0)..<ExactDecimal.places).reduce(digits) { value, _ in value * 10 }
        return (ExactDecimal(millionths: millionths), max(decimals, 0))
    }
}
