import Figures

extension NumberReader {
    private static let numerals: [String: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9
    ]
    private static let places: [String: Int] = ["十": 10, "百": 100, "千": 1_000]

    /// 六, 十二, 三百五十, 一千零一. 万 and 亿 are scales, read behind it.
    func chineseNumeral(at index: Int, end: Int) -> NumberPhrase? {
        guard let (value, after) = chineseInteger(at: index, end: end) else {
            return bareScale(at: index, end: end)
        }
        return NumberPhrase(value: ExactDecimal(value), tokens: index..<after, isWorded: true)
    }

    func chineseInteger(at index: Int, end: Int) -> (value: Int, after: Int)? {
        var total = 0
        var pending: Int?
        var next = index
        var lastPlace = 10_000
        while next < end {
            let text = tokens[next].text
            if let numeral = Self.numerals[text] {
                // Two numerals without a place between them (三五, 一二) count nothing.
                guard pending == nil || pending == 0 else { return nil }
                pending = numeral
            } else if let place = Self.places[text], place < lastPlace, pending != nil || (next == index && place == 10) {
                guard UnitWord.match(tokens, at: next, end: end) == nil else { break }
                total += (pending ?? 1) * place
                pending = nil
                lastPlace = place
            } else {
                break
            }
            next += 1
        }
        guard next > index else { return nil }
        return (total + (pending ?? 0), next)
    }

    /// 万亿元 in 突破万亿元, 百 in 近百家: one of the scale, only behind a bound.
    private func bareScale(at index: Int, end: Int) -> NumberPhrase? {
        guard ["百", "千", "万", "亿"].contains(tokens[index].text), index > 0, tokens[index - 1].kind == .han,
            ["破", "超", "近", "逾", "过", "达", "上", "约", "足", "到"].contains(tokens[index - 1].text)
                || (index + 1 < end && tokens[index + 1].text == "余")
        else { return nil }
        return NumberPhrase(value: 1, tokens: index..<index, isWorded: true)
    }

    /// 三分之一, 百分之十五, 三成, 一成五, 一半, 半数, 过半 as percent.
    func chineseFraction(at index: Int, end: Int) -> NumberPhrase? {
        let text = tokens[index].text
        func fraction(_ millionths: Int128, _ after: Int) -> NumberPhrase {
            NumberPhrase(
                value: ExactDecimal(millionths: millionths), tokens: index..<after, isWorded: true, isFraction: true)
        }
        if index + 1 < end, (text == "一" && tokens[index + 1].text == "半") || (text == "半" && tokens[index + 1].text == "数") {
            if index + 2 < end, ["年", "个", "天", "月", "小"].contains(tokens[index + 2].text) { return nil }
            return fraction(50_000_000, index + 2)
        }
        if text == "半", index > 0, ["过", "近", "超", "占", "约"].contains(tokens[index - 1].text),
            index + 1 >= end || !["年", "个", "小", "天", "月", "数"].contains(tokens[index + 1].text)
        {
            return fraction(50_000_000, index + 1)
        }
        if text == "百", index + 3 < end, tokens[index + 1].text == "分", tokens[index + 2].text == "之",
            let (percent, after) = chineseInteger(at: index + 3, end: end)
        {
            return fraction(Int128(percent) * 1_000_000, after)
        }
        guard let (first, after) = chineseInteger(at: index, end: end), after < end else { return nil }
        if tokens[after].text == "成", (1...9).contains(first) {
            if after + 1 < end, ["立", "为", "功", "果", "员", "效", "都", "本", "长", "熟", "型", "品", "就", "套"].contains(tokens[after + 1].text) {
                return nil
            }
            if after + 1 < end, tokens[after + 1].text == "半" {
                return fraction(Int128(first) * 10_000_000 + 5_000_000, after + 2)
            }
            if let (tenths, end) = chineseInteger(at: after + 1, end: end), (1...9).contains(tenths) {
                return fraction(Int128(first) * 10_000_000 + Int128(tenths) * 1_000_000, end)
            }
            return fraction(Int128(first) * 10_000_000, after + 1)
        }
        if tokens[after].text == "分", after + 2 < end, tokens[after + 1].text == "之", first > 1,
            let (numerator, end) = chineseInteger(at: after + 2, end: end), numerator < first
        {
            return fraction(Int128(numerator) * 100_000_000 / Int128(first), end)
        }
        return nil
    }
}
