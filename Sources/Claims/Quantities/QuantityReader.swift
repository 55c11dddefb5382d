import Figures

/// Reads the quantities of one sentence: number, unit, bound, and nothing that is not one.
struct QuantityReader {
    let marks: SentenceMarks
    let isHeadline: Bool

    private var tokens: [Token] { marks.tokens }
    private var end: Int { marks.range.upperBound }

    func quantities() -> [Quantity] {
        let exclusion = Exclusion(marks: marks, isHeadline: isHeadline)
        let numbers = NumberReader(tokens: tokens)
        var found: [Quantity] = []
        var index = marks.range.lowerBound
        while index < end {
            if let period = marks.period(at: index) {
                index = period.tokens.upperBound
            } else if let after = addressEnd(at: index) {
                index = after
            } else if let multiple = MultipleWords.match(marks, at: index) {
                found.append(multiple)
                index = multiple.core.upperBound
            } else {
                let prefix = UnitWord.prefix(tokens, at: index, end: end)
                let numberAt = prefix?.end ?? index
                guard numberAt < end, marks.period(at: numberAt) == nil, let number = numbers.number(at: numberAt, end: end) else {
                    index = prefix?.end ?? index + 1
                    continue
                }
                if exclusion.excludes(number, start: index) {
                    index = max(number.tokens.upperBound, index + 1)
                    continue
                }
                let quantity = complete(number, prefix: prefix?.meaning, start: index)
                if !exclusion.excludes(quantity) { found.append(quantity) }
                index = quantity.core.upperBound
            }
        }
        return UnitInheritance(marks: marks).filled(found).map(withBound)
    }

    /// `https://…`, `www.…`, mail addresses: everything up to the next blank.
    private func addressEnd(at index: Int) -> Int? {
        let text = tokens[index].text
        let isLink =
            text == "www" || (["http", "https", "ftp"].contains(text) && marks.text(index + 1) == ":" && marks.text(index + 2) == "/")
        guard isLink else { return nil }
        var next = index + 1
        while next < end, !tokens[next].isSpaced, tokens[next].kind != .han { next += 1 }
        return next
    }

    private func complete(_ number: NumberPhrase, prefix: UnitWord?, start: Int) -> Quantity {
        var quantity = Quantity(
            number: number, unit: number.isFraction ? .percent : prefix, core: start..<number.tokens.upperBound,
            full: start..<number.tokens.upperBound)
        readSign(&quantity)
        var next = number.tokens.upperBound
        if number.isFraction { return quantity }
        if marks.text(next) == "-", next + 1 < end, !tokens[next].isSpaced, UnitWord.match(tokens, at: next + 1, end: end) != nil {
            next += 1
        }
        if let (unit, after) = UnitWord.match(tokens, at: next, end: end), isUnit(unit, at: next, number: number, hasPrefix: prefix != nil)
        {
            if quantity.unit == nil || unit.family == .money { quantity.unit = quantity.unit ?? unit }
            next = after
        } else if quantity.unit == nil, let noun = CountNoun.match(tokens, at: next, end: end) {
            let head = UnitWord.match(tokens, at: noun.upperBound - 1, end: noun.upperBound)?.meaning
            if head?.family == .duration {
                quantity.unit = head
            } else {
                quantity.noun = tokens[noun].map(\.text).joined(separator: " ")
            }
            next = noun.upperBound
        } else if quantity.unit == nil {
            quantity.noun = PartOfCount(marks: marks).noun(of: number, start: start)
        }
        quantity.core = quantity.core.lowerBound..<next
        if quantity.unit?.family == .entities || quantity.unit?.family == .goods, quantity.noun == nil, tokens[next - 1].kind == .word {
            quantity.noun = tokens[number.tokens.upperBound..<next].map(\.text).joined(separator: " ")
        }
        if let (per, after) = per(at: next) {
            quantity.per = per
            quantity.core = quantity.core.lowerBound..<after
        }
        quantity.full = quantity.core
        return quantity
    }

    private static let wordsWithCounterLetters: Set<String> = [
        "本次", "本届", "部分", "名义", "方面", "方案", "单位", "位于", "位居", "位列", "名列", "人均", "人大", "组织", "组成", "对于", "对外",
        "对东", "对共", "户籍", "户均", "座谈", "条件", "种植", "条例", "国内", "市场", "县域", "样本", "分别", "步入", "员工", "度假", "次于", "期间"
    ]

    /// Short unit words are words of their own elsewhere: `5 m` is metres, `3 won` a score.
    private func isUnit(_ unit: UnitWord, at index: Int, number: NumberPhrase, hasPrefix: Bool) -> Bool {
        let text = tokens[index].text
        if ["won", "real", "try", "mark", "marks", "p", "rand", "point", "box", "boxes"].contains(text), !number.hasScale {
            return text == "p" && !tokens[index].isSpaced
        }
        if tokens[index].kind == .han, unit.family == .goods || unit.family == .entities {
            // 本, 部, 名 begin many words: 本次, 部分, 名义.
            let pair = text + marks.text(index + 1)
            return !Self.wordsWithCounterLetters.contains(pair)
        }
        return true
    }

    private func readSign(_ quantity: inout Quantity) {
        let start = quantity.core.lowerBound
        guard start > marks.range.lowerBound else { return }
        let sign = tokens[start - 1]
        guard ["-", "+", "−", "–"].contains(sign.text) else { return }
        let isFree =
            start - 2 < marks.range.lowerBound || sign.isSpaced
            || (tokens[start - 2].kind == .sign && !["%", ")"].contains(tokens[start - 2].text)) || tokens[start - 2].kind == .han
        guard isFree, !tokens[start].isSpaced else { return }
        quantity.printedSign = sign.text == "+" ? 1 : -1
        quantity.core = (start - 1)..<quantity.core.upperBound
    }

    /// `a barrel`, `per tonne`, `/kWh`, `to the dollar`, 每吨.
    private func per(at index: Int) -> (String, Int)? {
        guard index < end else { return nil }
        let text = tokens[index].text
        if ["/", "每", "per"].contains(text) {
            var next = index + 1
            if next < end, ["a", "the", "one", "每"].contains(tokens[next].text) { next += 1 }
            guard next < end, text != "/" || !tokens[index].isSpaced else { return nil }
            if let (unit, after) = UnitWord.match(tokens, at: next, end: end) { return (unit.code, after) }
            if text == "per", tokens[next].kind == .word { return (tokens[next].text, next + 1) }
            return nil
        }
        if ["a", "an"].contains(text), let (unit, after) = UnitWord.match(tokens, at: index + 1, end: end),
            [.physical, .goods].contains(unit.family)
        {
            return (unit.code, after)
        }
        if ["to", "against", "per"].contains(text), let after = ["the", "one", "a"].contains(marks.text(index + 1)) ? index + 2 : nil,
            let (unit, last) = UnitWord.match(tokens, at: after, end: end), unit.family == .money, tokens[after].kind == .word
        {
            return (unit.code, last)
        }
        return nil
    }

    /// Takes in the words before and behind that limit the value.
    private func withBound(_ quantity: Quantity) -> Quantity {
        var quantity = quantity
        if quantity.number.isMore { quantity.bound = .moreThan }
        var start = quantity.full.lowerBound
        while start > marks.range.lowerBound, let cue = marks.cue(endingAt: start), cue.cue.has([.more, .less, .about]) {
            if cue.cue.has(Cue.changes), marks.period(at: quantity.full.upperBound)?.isComparison == true { break }
            if cue.tokens.count == 1, ["上", "过", "to"].contains(marks.text(cue.tokens.lowerBound)), !quantity.number.isWorded { break }
            quantity.bound =
                cue.cue.has(.more) ? .moreThan : cue.cue.has(.less) ? .lessThan : quantity.bound == .exactly ? .about : quantity.bound
            start = cue.tokens.lowerBound
        }
        var last = quantity.full.upperBound
        if let cue = marks.cue(startingAt: last), cue.cue.has([.moreBehind, .lessBehind, .aboutBehind]) {
            quantity.bound = cue.cue.has(.moreBehind) ? .moreThan : cue.cue.has(.lessBehind) ? .lessThan : .about
            last = cue.tokens.upperBound
        }
        if quantity.number.isFraction, quantity.bound == .exactly, quantity.number.value.millionths % 1_000_000 != 0 {
            quantity.bound = .about
        }
        quantity.full = start..<last
        return quantity
    }
}
