/// The words that say what a figure measures.
struct IndicatorRule {
    let marks: SentenceMarks
    let quantities: [Quantity]

    /// The subject of the figure, as a stretch of tokens; `nil` where it goes with the figure before.
    func subject(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        let isHan =
            (start - 1 >= marks.range.lowerBound && marks.tokens[start - 1].kind == .han)
            || marks.tokens[quantities[index].core.upperBound - 1].kind == .han
        return isHan ? chineseSubject(index) : englishObject(index) ?? englishSubject(index)
    }

    /// The item of a list whose figure stands in brackets: `gold (25.2%)`.
    func item(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        guard marks.text(start - 1) == "(" else { return nil }
        var low = start - 1
        let floor = max(marks.range.lowerBound, start - 24, index > 0 ? quantities[index - 1].full.upperBound : 0)
        while low > floor, !["(", ")", "、", "，", ";", ":"].contains(marks.text(low - 1)) {
            if let cue = marks.cue(endingAt: low), cue.cue.has(Cue.changes.union([.arrival])) { break }
            if ["for", "by", "to", "in", "and"].contains(marks.text(low - 1)), low < start - 1,
                marks.text(low - 1) != "and" || marks.text(low - 2) == ","
            {
                break
            }
            low -= 1
        }
        while low < start - 1, [",", "and", "the", "followed", "by", "of"].contains(marks.text(low)) { low += 1 }
        return low < start - 1 ? low..<(start - 1) : nil
    }

    private static let separators: Set<String> = ["and", "和", "、", "与", "及", ","]

    /// The members of `A, B and C`, 甲、乙和丙.
    func conjuncts(of subject: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = subject.lowerBound
        for index in subject where Self.separators.contains(marks.text(index)) {
            // 铁路和其他运输设备: one name.
            if marks.text(index + 1) == "其", marks.text(index + 2) == "他" { continue }
            if index > start { parts.append(start..<index) }
            start = index + 1
        }
        if subject.upperBound > start { parts.append(start..<subject.upperBound) }
        return parts
    }
}
