import Figures

extension NumberReader {
    private static let small: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90
    ]
    private static let denominators: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
        "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10
    ]
    private static let scaleWords: Set<String> = ["hundred", "thousand", "million", "billion", "trillion", "dozen", "mln", "bln"]

    /// `six`, `twenty-one`, `one hundred and fifty`, `a dozen`, `half a million`.
    func englishWords(at index: Int, end: Int) -> NumberPhrase? {
        let word = tokens[index].text
        if word == "a" || word == "an" {
            guard index + 1 < end, Self.scaleWords.contains(tokens[index + 1].text) else { return nil }
            return NumberPhrase(value: 1, tokens: index..<(index + 1), isWorded: true)
        }
        if word == "half", index + 2 < end, tokens[index + 1].text == "a", Self.scaleWords.contains(tokens[index + 2].text) {
            return NumberPhrase(value: ExactDecimal(millionths: 500_000), decimals: 1, tokens: index..<(index + 2), isWorded: true)
        }
        guard var total = underHundred(at: index, end: end) else { return nil }
        if total.after < end, tokens[total.after].text == "hundred" {
            total.value *= 100
            total.after += 1
            let rest = total.after < end && tokens[total.after].text == "and" ? total.after + 1 : total.after
            if rest < end, let more = underHundred(at: rest, end: end) {
                total = (total.value + more.value, more.after)
            }
        }
        return NumberPhrase(value: ExactDecimal(total.value), tokens: index..<total.after, isWorded: true)
    }

    private func underHundred(at index: Int, end: Int) -> (value: Int, after: Int)? {
        if let value = Self.small[tokens[index].text] { return (value, index + 1) }
        guard let ten = Self.tens[tokens[index].text] else { return nil }
        var next = index + 1
        if next < end, tokens[next].text == "-" { next += 1 }
        if next < end, let unit = Self.small[tokens[next].text], (1...9).contains(unit) { return (ten + unit, next + 1) }
        return (ten, index + 1)
    }

    /// `one third`, `two-thirds of`, `half of`, `a quarter of`, as percent.
    func englishFraction(at index: Int, end: Int) -> NumberPhrase? {
        var numerator = 1
        var next = index
        let isHalf = tokens[index].text == "half"
        if !isHalf {
            guard let count = tokens[index].text == "a" ? 1 : Self.small[tokens[index].text], count > 0 else { return nil }
            numerator = count
            next = index + 1
            if next < end, tokens[next].text == "-" { next += 1 }
        }
        guard next < end, let denominator = Self.denominators[tokens[next].text], numerator < denominator else { return nil }
        let after = next + 1
        if let unit = pointOfPercent(behind: after, end: end) {
            return NumberPhrase(
                value: ExactDecimal(millionths: Int128(numerator) * 1_000_000 / Int128(denominator)), decimals: 2, tokens: index..<unit,
                isWorded: true)
        }
        let follows = after < end ? tokens[after].text : ""
        let isJoined = next - index == 2
        let isPeriod =
            (denominator == 4 && numerator == 3 && !isJoined && follows != "of")
            || ["year", "hour", "day", "decade", "time", "a", "-", "century", "month"].contains(follows)
        let needsOf = isHalf || tokens[index].text == "a"
        let isMeasure =
            ["of", "the", "its", "their", "all"].contains(follows)
            || (index > 0 && ["by", "than", "nearly", "over", "almost", "about", "around", "roughly"].contains(tokens[index - 1].text))
        guard !isPeriod, !needsOf || isMeasure,
            !(index > 0 && ["first", "second", "the", "other", "latter", "last", "late", "early"].contains(tokens[index - 1].text))
        else {
            return nil
        }
        return NumberPhrase(
            value: ExactDecimal(millionths: Int128(numerator) * 100_000_000 / Int128(denominator)), decimals: 0,
            tokens: index..<after, isWorded: true, isFraction: true)
    }

    /// `a quarter of a percentage point`, `half a percentage point`: where the unit begins.
    private func pointOfPercent(behind index: Int, end: Int) -> Int? {
        var next = index
        for word in ["of", "a"] where next < end && tokens[next].text == word { next += 1 }
        if next < end, tokens[next].text == "-" { next += 1 }
        return next < end && UnitWord.match(tokens, at: next, end: end)?.meaning.family == .points ? next : nil
    }
}
