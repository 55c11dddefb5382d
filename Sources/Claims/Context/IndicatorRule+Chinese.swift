extension IndicatorRule {
    private static let leading: Set<String> = ["的", "在", "，", "、", "和", "与", "及", "据", "则", "也", "而", "其", "中", "“", "”", "又"]

    func chineseSubject(_ index: Int) -> Range<Int>? {
        let quantity = quantities[index]
        let start = quantity.full.lowerBound
        if quantity.unit?.family == .entities, let behind = hanBehind(quantity.full.upperBound) { return behind }
        var low = marks.clauseStart(start)
        if index > 0 { low = max(low, quantities[index - 1].full.upperBound) }
        for period in marks.periods where period.tokens.upperBound <= start && period.tokens.upperBound > low && period.use != .comparedWith
        {
            low = period.tokens.upperBound
        }
        while low < start, Self.leading.contains(marks.text(low)) { low += 1 }
        var high = start
        for cue in marks.cues where cue.tokens.lowerBound >= low && cue.tokens.upperBound <= start && !cue.cue.has(.plain) {
            let first = marks.text(cue.tokens.lowerBound)
            if cue.tokens.lowerBound == low {
                if first == "占" || cue.cue.has(Cue.bases) { return nil }
                if cue.cue.has(Cue.changes.union(Cue.statuses).union([.level, .arrival, .respectively, .both, .departure])) {
                    low = cue.tokens.upperBound
                }
                continue
            }
            if cue.cue.has([.rate, .growth]) || (cue.cue.has(.share) && first != "占") {
                // 失业率, 占比: part of the name.
                high = cue.tokens.upperBound
            } else if cue.cue.has(Cue.changes.union([.share, .level, .arrival, .respectively, .both]).union(Cue.bases)) {
                high = cue.tokens.lowerBound
                break
            }
        }
        while high > low, ["比", "较", "了", "的", "约"].contains(marks.text(high - 1)) { high -= 1 }
        if low < high { return low..<high }
        return quantity.isPercent || quantity.isPoints ? nil : hanBehind(quantity.full.upperBound)
    }

    /// 290个…的重大项目, 五个核电项目: what is counted stands behind.
    private func hanBehind(_ start: Int) -> Range<Int>? {
        let limit = min(marks.range.upperBound, start + 40)
        guard start < limit, marks.tokens[start].kind == .han,
            !["的", "是", "在", "中", "以", "均", "都", "同", "比", "和", "与"].contains(marks.text(start))
        else { return nil }
        var low = start
        var position = start
        while position < limit, marks.tokens[position].kind == .han || marks.text(position) == "、" {
            if marks.text(position) == "的" { low = position + 1 }
            position += 1
        }
        var end = low
        while end < min(position, low + 12), marks.text(end) != "、" {
            if end > low, marks.cue(startingAt: end)?.cue.has(Cue.changes.union([.level, .share, .both])) == true { break }
            end += 1
        }
        return end > low ? low..<end : nil
    }

    /// 甲、乙产量: what the last member ends with belongs to every member.
    func sharedSuffix(_ parts: [Range<Int>]) -> String? {
        guard parts.count > 1, let last = parts.last else { return nil }
        let text = last.map { marks.text($0) }.joined()
        return Self.measures.first { measure in
            text.hasSuffix(measure)
                && parts.dropLast().allSatisfy { part in
                    !Self.measures.contains { part.map { marks.text($0) }.joined().hasSuffix($0) }
                }
        }
    }

    private static let measures = [
        "工业增加值", "增加值", "零售额", "销售额", "进口额", "出口额", "总产值", "产值", "产量", "销量", "投资", "价格", "收入", "总额", "总值", "出口", "进口",
        "利润", "指数", "销售量", "保有量", "成交额"
    ]
}
