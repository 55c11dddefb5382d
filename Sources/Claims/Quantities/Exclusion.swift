/// Numbers that measure nothing: ordinals, names, times of day, scores, slogans.
struct Exclusion {
    let marks: SentenceMarks
    let isHeadline: Bool

    private static let labels: Set<String> = [
        "no", "nos", "article", "section", "chapter", "phase", "line", "route", "flight", "top", "level", "type", "class", "page",
        "clause", "paragraph", "annex", "table", "figure", "highway", "group", "room", "building", "gate", "item", "version",
        "stage", "category", "grade", "tier", "model", "series", "channel", "platform", "base", "=", "#", "big", "rule", "form",
        "schedule", "tel", "fax", "box", "unit", "zone", "area", "district", "world", "war", "day", "week", "covid", "g", "s&p",
        "step", "round", "volume", "issue", "track", "size", "euro", "formula", "fortune", "resolution", "act", "bloc", "terminal"
    ]
    private static let determiners: Set<String> = [
        "the", "these", "those", "its", "their", "his", "her", "our", "other", "any", "each", "every", "no", "this", "that", "one", "or"
    ]
    private static let labelsBehind: Set<String> = ["gmt", "a.m.", "p.m.", "am", "pm", "edt", "est", "o'clock", "hrs"]
    private static let hanBefore: Set<String> = ["第", "初", "专", "新", "高", "代", "号"]
    private static let hanBehind: Set<String> = [
        "届", "期", "号", "级", "路", "线", "版", "带", "代", "时", "五", "强", "化", "维", "轮", "度", "号线", "体", "农", "会",
        "院", "星", "线城", "折", "型", "字", "环", "流", "等", "大", "中", "军", "校", "率", "农", "手", "线", "角"
    ]
    private static let abstractNouns: Set<String> = [
        "方", "重", "坚", "确", "维", "意", "自", "统", "阶", "层", "环", "结", "转", "更", "必", "步", "关", "问", "特", "角", "时",
        "文", "全", "面", "突", "优", "领", "显", "专", "不", "一", "到", "战", "务", "有", "倍", "样", "大", "过", "聚", "着", "主",
        "明", "精", "高", "毫", "月", "小", "星", "季"
    ]

    /// Whether the number of this phrase, before its unit is read, is none of our business.
    func excludes(_ number: NumberPhrase, start: Int) -> Bool {
        let tokens = marks.tokens
        let first = number.tokens.lowerBound
        let next = number.tokens.upperBound
        let before = start > marks.range.lowerBound ? tokens[start - 1] : nil
        let behind = next < marks.range.upperBound ? tokens[next] : nil
        if let before {
            if ["-", "/", ":", "."].contains(before.text), !before.isSpaced, !tokens[start].isSpaced, isJoinedBefore(start) { return true }
            if before.text == "+", start - 1 > marks.range.lowerBound, !before.isSpaced, tokens[start - 2].kind != .sign { return true }
            if Self.labels.contains(before.text), start == first, !number.hasScale { return true }
            if before.text == ".", start >= 2, ["no", "nos", "art", "sec", "vol", "tel"].contains(marks.text(start - 2)) { return true }
            if before.kind == .han, before.text == "第" { return true }
            if before.text == "of", start >= 2, marks.text(start - 2) == "group" { return true }
        }
        if let behind {
            if behind.kind == .word, !behind.isSpaced, number.tokens.count == 1, tokens[first].kind == .number,
                UnitWord.match(tokens, at: next, end: marks.range.upperBound) == nil
            {
                return true
            }
            if [":", "/", "+", "∶"].contains(behind.text), !behind.isSpaced, next + 1 < marks.range.upperBound, !tokens[next + 1].isSpaced,
                [.number, .word].contains(tokens[next + 1].kind) || (behind.text == "+" && tokens[next + 1].kind == .han),
                !(behind.text == ":" && tokens[next + 1].kind == .word)
            {
                return true
            }
            if ["分", "秒"].contains(behind.text), let before, ["时", "点", "分", ":"].contains(before.text) { return true }
            if Self.labelsBehind.contains(behind.text) { return true }
            if number.isWorded, before.map({ Self.determiners.contains($0.text) }) == true, tokens[first].kind == .word, !number.hasScale,
                !number.isFraction
            {
                return true
            }
        }
        return tokens[first].kind == .han && !number.isFraction ? excludesHan(number) : false
    }

    /// `COVID-19`, `50-50`, `3-2`, `9/11`: part of a word or of a pair. Ranges are read before this.
    private func isJoinedBefore(_ start: Int) -> Bool {
        let tokens = marks.tokens
        guard start - 2 >= marks.range.lowerBound else { return false }
        let partner = tokens[start - 2]
        // `$20 billion-$25 billion`
        if partner.kind == .word, start - 3 >= marks.range.lowerBound, tokens[start - 3].kind == .number,
            hasUnit(start) || UnitWord.prefix(tokens, at: start, end: marks.range.upperBound) != nil
        {
            return false
        }
        if tokens[start - 1].text == "-" { return partner.kind == .word || (partner.kind == .number && !hasUnit(start)) }
        return partner.kind == .number || partner.kind == .word
    }

    /// A capitalised word inside a sentence, or at its beginning one that does not count or join.
    private func isName(_ index: Int) -> Bool {
        index > marks.range.lowerBound
            || !(CountNoun.isStop(marks.text(index))
                || ["another", "only", "just", "all", "these", "those", "such", "like"].contains(marks.text(index)))
    }

    private func hasUnit(_ index: Int) -> Bool {
        guard let number = NumberReader(tokens: marks.tokens).number(at: index, end: marks.range.upperBound) else { return false }
        let next = number.tokens.upperBound
        return number.hasScale || number.decimals > 0 || UnitWord.match(marks.tokens, at: next, end: marks.range.upperBound) != nil
            || CountNoun.match(marks.tokens, at: next, end: marks.range.upperBound) != nil
    }

    private func excludesHan(_ number: NumberPhrase) -> Bool {
        let next = number.tokens.upperBound
        let before = marks.text(number.tokens.lowerBound - 1)
        if ["数", "几"].contains(before) { return true }
        if ["这", "那", "该", "各", "每", "另", "他", "述", "首", "十", "第", "之", "星", "周", "初"].contains(before), !number.hasScale { return true }
        let behind = marks.text(next)
        guard number.value > 1 || number.hasScale else { return true }
        if behind == "位", marks.text(next + 1) == "数" { return true }
        if !number.hasScale, Self.hanBehind.contains(behind) { return true }
        if behind == "个", !number.hasScale, Self.abstractNouns.contains(marks.text(next + 1)),
            !["月", "小", "星", "季"].contains(marks.text(next + 1)),
            !(marks.text(next + 1) == "重" && ["大", "点项"].contains(marks.text(next + 2)))
        {
            return true
        }
        return false
    }

    /// With its unit read: names, years, and bare numbers that no word calls a level.
    func excludes(_ quantity: Quantity) -> Bool {
        let tokens = marks.tokens
        let start = quantity.core.lowerBound
        let before = start > marks.range.lowerBound ? tokens[start - 1] : nil
        // 前三位: a rank.
        if before?.text == "前", ["位", "名"].contains(quantity.unit?.code) { return true }
        if quantity.unit?.isWeak == true, quantity.number.isWorded, !quantity.number.hasScale { return true }
        if quantity.number.isWorded, quantity.unit == nil, quantity.noun == nil, !quantity.number.hasScale, !quantity.number.isFraction {
            return true
        }
        if quantity.number.isWorded, quantity.number.value <= 1, !quantity.number.hasScale, !quantity.number.isFraction, !quantity.isPoints,
            !quantity.isPercent
        {
            return true
        }
        if quantity.unit?.family == .index {
            let isClock = tokens[quantity.core.upperBound - 1].text == "点"
            if isClock, quantity.number.decimals == 0, quantity.number.value <= 31 { return true }
            if quantity.number.isWorded { return true }
        }
        if let before, before.kind == .word, before.isCapitalised, isName(start - 1), !isHeadline, quantity.unit == nil,
            !quantity.number.hasScale, !quantity.number.isGrouped, quantity.number.tokens.count == 1, tokens[start].kind == .number,
            PeriodReader.months[before.text] == nil, marks.cue(endingAt: start) == nil
        {
            return true
        }
        if let behind = marks.range.contains(quantity.core.upperBound) ? tokens[quantity.core.upperBound] : nil,
            quantity.unit == nil || quantity.unit?.isWeak == true, behind.kind == .han, quantity.noun == nil, !quantity.number.hasScale,
            !quantity.number.isFraction, Self.hanBehind.contains(behind.text)
        {
            return true
        }
        if ["级", "型"].contains(marks.text(quantity.core.upperBound)), quantity.number.isWorded { return true }
        return false
    }
}
