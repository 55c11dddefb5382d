/// Finds words that name places, by their form or in a list that the caller holds.
struct PlaceRule {
    let layout: TextLayout
    /// Names that the caller knows.
    let gazetteer: PhraseTable<Bool>?

    private static let prepositions: Set<String> = ["in", "of", "from", "to", "into", "across", "with", "for", "at", "within"]
    private static let notPlaces: Set<String> = ["the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "gdp", "fdi", "mr", "ministry", "a", "yoy", "i"]
    private static let hanSuffixes: Set<String> = ["省", "市", "县", "区", "州", "镇", "国", "港", "湾", "岛"]
    private static let hanStops: Set<String> = ["，", "。", "、", "；", ":", "在", "据", "对", "从", "的", "是", "和", "与", "于", "年", "月", "日", "由", "到", "至", "《", "》", "“", "”", "(", ")", "及", "全", "本", "个", "向", "我", "各", "将", "记", "者", "有"]

    /// The places of a sentence, in order.
    func places(_ marks: SentenceMarks, isHeadline: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = marks.range.lowerBound
        while index < marks.range.upperBound {
            if let (_, end) = gazetteer?.match(marks.tokens, at: index, end: marks.range.upperBound) {
                found.append(index..<end)
                index = end
            } else if let place = english(at: index, marks, isHeadline: isHeadline) ?? chinese(endingAt: index, marks, after: found.last?.upperBound) {
                found.append(place)
                index = place.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func english(at index: Int, _ marks: SentenceMarks, isHeadline: Bool) -> Range<Int>? {
        guard isName(index, marks) else { return nil }
        var end = index
        while end < marks.range.upperBound, isName(end, marks), end - index < 6 { end += 1 }
        let before = marks.text(index - 1)
        let isLed = Self.prepositions.contains(before) || (before == "the" && Self.prepositions.contains(marks.text(index - 2)))
        let isOwner = marks.text(end) == "'s"
        return isLed || isOwner ? index..<end : nil
    }

    private func isName(_ index: Int, _ marks: SentenceMarks) -> Bool {
        guard marks.isWord(index) else { return false }
        let token = marks.tokens[index]
        return token.isCapitalised && marks.period(at: index) == nil && !Self.notPlaces.contains(token.text)
            && !(index == marks.range.lowerBound && CountNoun.isStop(token.text))
    }

    private func chinese(endingAt index: Int, _ marks: SentenceMarks, after floor: Int?) -> Range<Int>? {
        guard marks.tokens[index].kind == .han, Self.hanSuffixes.contains(marks.text(index)), !Self.hanSuffixes.contains(marks.text(index + 1)) else { return nil }
        var start = index
        let low = max(floor ?? marks.range.lowerBound, index - 10)
        while start > low, marks.tokens[start - 1].kind == .han, !Self.hanStops.contains(marks.text(start - 1)), marks.period(at: start - 1) == nil { start -= 1 }
        guard index - start >= 2, !["地", "市", "城"].contains(marks.text(index - 1)) || marks.text(index) != "区" || index - start >= 4 else { return nil }
        return ["场", "民", "级", "委", "值"].contains(marks.text(index + 1)) ? nil : start..<(index + 1)
    }
}
