/// Finds words that name places, by their form or in a list that the caller holds.
struct PlaceRule {
    /// Names that the caller knows.
    let gazetteer: PhraseTable<Bool>?

    private static let prepositions: Set<String> = ["in", "of", "from", "to", "into", "across", "within", "throughout"]
    private static let notPlaces: Set<String> = [
        "the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "gdp", "fdi", "mr", "mrs", "ms", "ministry",
        "a", "yoy", "i",
        "bank", "bureau", "state", "pmi", "cpi", "ppi", "co", "ltd", "inc", "corp", "group", "association", "president", "mayor",
        "minister", "department",
        "office", "administration", "sales", "exports", "imports", "output", "nev", "nevs"
    ]
    /// `Administration of Taxation`, `Bank of …`: what follows is part of the name.
    private static let institutions: Set<String> = [
        "ministry", "bank", "bureau", "administration", "department", "office", "university", "academy", "institute", "association",
        "board", "council"
    ]
    /// What the name of an area ends with.
    private static let areaNouns: Set<String> = [
        "zone", "park", "city", "province", "region", "district", "county", "port", "area", "island", "prefecture", "municipality", "town"
    ]

    /// Whether words end as names of areas do.
    static func endsName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        return tokens[last].kind == .han || areaNouns.contains(tokens[last].text)
    }

    /// The places of a sentence, in order.
    func places(_ marks: SentenceMarks) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = marks.range.lowerBound
        while index < marks.range.upperBound {
            if let (_, end) = gazetteer?.match(marks.tokens, at: index, end: marks.range.upperBound) {
                found.append(index..<end)
                index = end
            } else if let place = english(at: index, marks) ?? chinese(at: index, marks) {
                found.append(place)
                index = place.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func english(at index: Int, _ marks: SentenceMarks) -> Range<Int>? {
        guard isName(index, marks), !isName(index - 1, marks) else { return nil }
        var end = index + 1
        while end - index < 12 {
            if isName(end, marks) {
                end += 1
            } else if marks.text(end) == "-", isName(end + 1, marks) {
                end += 2
            } else {
                break
            }
        }
        let before = marks.text(index - 1)
        let isLed = Self.prepositions.contains(before) || (before == "the" && Self.prepositions.contains(marks.text(index - 2)))
        if isLed, marks.isWord(index - 2), marks.tokens[index - 2].isCapitalised, Self.institutions.contains(marks.text(index - 2)) {
            return nil
        }
        let isOwner = marks.text(end) == "'s"
        let isArea = end - index > 1 && Self.areaNouns.contains(marks.text(end - 1))
        return isLed || isOwner || isArea ? index..<end : nil
    }

    private func isName(_ index: Int, _ marks: SentenceMarks) -> Bool {
        guard marks.isWord(index) else { return false }
        let token = marks.tokens[index]
        return token.isCapitalised && marks.period(at: index) == nil && !Self.notPlaces.contains(token.text)
            && UnitWord.prefix(marks.tokens, at: index, end: marks.range.upperBound) == nil
            && marks.cue(startingAt: index)?.cue.has(Cue.changes) != true
            && !(index == marks.range.lowerBound && CountNoun.isStop(token.text))
    }

    private static let hanSuffixes = [
        "省", "市", "县", "自治区", "自治州", "园区", "开发区", "新区", "试验区", "合作区", "保税区", "特别行政区", "港区", "城区", "自贸区"
    ]
    private static let hanLeads: Set<String> = [
        "，", "。", "、", "；", ";", ":", "在", "对", "从", "与", "向", "由", "据", "“", "”", "：", "(", ")", "于", "—", "是", "为", "的"
    ]
    private static let hanStops: Set<String> = [
        "在", "对", "向", "由", "从", "的", "了", "是", "和", "各", "全", "本", "个", "该", "等", "有", "将", "大", "中", "多"
    ]

    /// A run from the beginning of a clause, or behind a preposition, to a word that ends names of areas.
    private func chinese(at index: Int, _ marks: SentenceMarks) -> Range<Int>? {
        let isStart = index == marks.range.lowerBound || Self.hanLeads.contains(marks.text(index - 1)) || marks.period(at: index - 1) != nil
        guard isStart, marks.tokens[index].kind == .han else { return nil }
        var best: Range<Int>?
        var end = index
        while end < min(marks.range.upperBound, index + 16), marks.tokens[end].kind == .han, !Self.hanStops.contains(marks.text(end)),
            marks.period(at: end) == nil
        {
            end += 1
            for suffix in Self.hanSuffixes where end - index > suffix.count + 1 {
                let tail = (end - suffix.count..<end).map { marks.text($0) }.joined()
                if tail == suffix, !["场", "民", "级", "委", "值", "政", "属"].contains(marks.text(end)),
                    marks.text(end - 2) != "城" || suffix != "市"
                {
                    best = index..<end
                }
            }
        }
        return best
    }
}
