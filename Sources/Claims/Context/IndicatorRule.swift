/// The words that say what a figure measures.
struct IndicatorRule {
    let layout: TextLayout
    let marks: SentenceMarks
    let quantities: [Quantity]

    private static let cutWords: Set<String> = [
        "while", "as", "when", "but", "with", "that", "which", "after", "because", "where", "although", "whereas", "said", "taking",
        "bringing", "who", "showed", "shows", "show", "and", "its", "their", "the", "a", "an", "this", "however", "meanwhile", "to"
    ]
    private static let pronouns: Set<String> = ["they", "it", "that", "this", "he", "she", "we", "there", "these", "those", "which", "who"]
    private static let auxiliaries: Set<String> = ["had", "has", "have", "was", "were", "is", "are", "be", "been", "will", "would", "also", "both", "also", "still", "only", "itself", "already"]

    /// The subject of the figure, as a stretch of tokens; `nil` where it goes with the figure before.
    func subject(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        let isHan = (start - 1 >= marks.range.lowerBound && marks.tokens[start - 1].kind == .han)
            || marks.tokens[quantities[index].core.upperBound - 1].kind == .han
        return isHan ? chineseSubject(index) : englishObject(index) ?? englishSubject(index)
    }

    private func chineseSubject(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        var low = marks.clauseStart(start)
        if index > 0 { low = max(low, quantities[index - 1].full.upperBound) }
        for period in marks.periods where period.tokens.upperBound <= start && period.tokens.upperBound > low {
            low = period.tokens.upperBound
        }
        while low < start, ["其", "中", "的", "在", "，", "、", "和", "与", "及", "据", "则", "也", "而"].contains(marks.text(low)) {
            low += marks.text(low) == "其" && marks.text(low + 1) != "中" ? 0 : 1
            if marks.text(low) == "其" { break }
        }
        var high = start
        for cue in marks.cues where cue.tokens.lowerBound >= low && cue.tokens.upperBound <= start && !cue.cue.has(.plain) {
            if cue.tokens.lowerBound == low {
                if cue.cue.has(Cue.kinds.union([.level]).union(Cue.bases)) { low = min(cue.tokens.upperBound, high) }
            } else if cue.cue.has(Cue.kinds.union([.level, .arrival]).union(Cue.bases).union([.respectively, .both])) {
                // 失业率, 产能利用率: the rate is part of the name.
                high = min(high, cue.cue.has([.rate, .growth]) || (cue.cue.has(.share) && !marks.text(cue.tokens.lowerBound).hasPrefix("占")) ? cue.tokens.upperBound : cue.tokens.lowerBound)
                if !cue.cue.has([.rate, .growth, .share]) { break }
            }
        }
        if low < high { return low..<high }
        return quantities[index].isPercent || quantities[index].isPoints ? nil : hanBehind(quantities[index].full.upperBound)
    }

    /// 290个重大项目: what is counted stands behind.
    private func hanBehind(_ start: Int) -> Range<Int>? {
        var end = start
        while end < min(marks.range.upperBound, start + 12), marks.tokens[end].kind == .han, !["的", "是", "在"].contains(marks.text(end)) { end += 1 }
        return end > start ? start..<end : nil
    }

    /// `a 25.7% rise in tax revenues`: the indicator stands behind the change.
    private func englishObject(_ index: Int) -> Range<Int>? {
        guard quantities[index].isPercent else { return nil }
        var position = quantities[index].full.upperBound
        for _ in 0..<4 {
            guard let cue = marks.cue(startingAt: position) else { position += 1; continue }
            guard cue.cue.has(Cue.changes), cue.cue.has(.noun), ["in", "of"].contains(marks.text(cue.tokens.upperBound)) else { return nil }
            return phrase(from: cue.tokens.upperBound + 1)
        }
        return nil
    }

    private func phrase(from start: Int) -> Range<Int>? {
        var end = start
        while end < min(marks.range.upperBound, start + 10), marks.isWord(end) || ["'s", "-"].contains(marks.text(end)), marks.period(at: end) == nil {
            if marks.cue(startingAt: end)?.cue.has([.arrival, .departure, .prior]) == true || ["in", "for", "during"].contains(marks.text(end)) { break }
            end += 1
        }
        return end > start ? start..<end : nil
    }

    private func englishSubject(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        let floor = index > 0 ? quantities[index - 1].full.upperBound : marks.range.lowerBound
        let verb = marks.cues[..<marks.cueCount(before: quantities[index].core.lowerBound)].reversed().prefix(30).last { cue in
            cue.tokens.lowerBound >= floor
                && (cue.cue.has(Cue.changes) || cue.cue.has(.share) || (cue.cue.has([.level, .more]) && !["of", "by", "at", "with"].contains(marks.text(cue.tokens.lowerBound))))
                && cue.tokens.upperBound + 8 >= start && !cue.cue.has([.rate])
        }
        var high = verb?.tokens.lowerBound ?? start
        if verb?.cue.has(.growth) == true, let verb { high = verb.tokens.upperBound }
        while high > floor, Self.auxiliaries.contains(marks.text(high - 1)) { high -= 1 }
        var low = high
        var steps = 0
        while low > floor, steps < 24, marks.period(at: low - 1) == nil, !marks.isClauseSign(low - 1) || marks.text(low - 1) == ",",
            !Self.cutWords.contains(marks.text(low - 1)) || isInner(low - 1, floor) {
            if marks.text(low - 1) == ",", !isInner(low - 1, floor) { break }
            low -= 1
            steps += 1
        }
        while low < high, !marks.isWord(low) || Self.cutWords.contains(marks.text(low)) { low += 1 }
        while high > low, !marks.isWord(high - 1) || ["in", "of", "by", "for", "to", "with", "at"].contains(marks.text(high - 1)) { high -= 1 }
        guard low < high, !Self.pronouns.contains(marks.text(low)) || high - low > 1 else { return nil }
        return verb == nil && quantities[index].isPercent ? nil : low..<high
    }

    /// `the` and `and` inside a noun phrase: `exports of the region`, `manufacturing and processing`.
    private func isInner(_ index: Int, _ floor: Int) -> Bool {
        guard index > floor else { return false }
        let before = marks.text(index - 1)
        if ["the", "a", "an", "its", "their"].contains(marks.text(index)) { return ["of", "in", "for", "from", "to", "by", "and"].contains(before) }
        return marks.text(index) == "and" && marks.isWord(index - 1) && marks.isWord(index + 1)
    }

    /// The members of `A, B and C`, 甲、乙和丙.
    func conjuncts(of subject: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = subject.lowerBound
        for index in subject where ["and", "和", "、", "与", "及", ","].contains(marks.text(index)) {
            if index > start { parts.append(start..<index) }
            start = index + 1
        }
        if subject.upperBound > start { parts.append(start..<subject.upperBound) }
        return parts
    }
}
