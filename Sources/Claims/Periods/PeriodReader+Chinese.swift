extension PeriodReader {
    /// 今年前7个月, 1—10月份, 2023年8月, 前三季度, 上年同期, 近三年.
    func chinese(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        guard tokens[index].kind == .number || Self.chineseStarts.contains(tokens[index].text) else { return nil }
        if let found = chineseRelative(at: index, end: end) { return found }
        if let (year, after) = chineseYear(at: index, end: end) {
            var next = after
            if ["的", "，", ","].contains(text(next, end)), partOfChineseYear(at: next + 1, end: end, year: year) != nil { next += 1 }
            if let part = partOfChineseYear(at: next, end: end, year: year) { return part }
            if let same = self.end(of: PeriodPhrases.samePeriod, at: after, end), year == .relative(-1) { return (.yearsBack(1), same) }
            if let old = self.end(of: PeriodPhrases.behindYear, at: after, end) { return (.year(year), old) }
            return (.year(year), after)
        }
        return partOfChineseYear(at: index, end: end, year: .unsaid) ?? chineseStretch(at: index, end: end)
    }

    private static let yearDigits: [String: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9
    ]

    /// Characters that may begin a period.
    private static let chineseStarts: Set<String> = Set("今本去上前明全下头首第至近过未最此后每这逾以接连当目截迄昨同〇零一二两三四五六七八九十".map { String($0) })

    private func chineseYear(at index: Int, end: Int) -> (PeriodWords.Year, Int)? {
        if isPrintedYear(index, end), text(index + 1, end) == "年", let year = tokens[index].wholeNumber {
            return (.printed(year), index + 2)
        }
        // 二〇二四年
        if tokens[index].kind == .han, index + 4 < end, tokens[index + 4].text == "年" {
            let digits = tokens[index..<index + 4].compactMap { Self.yearDigits[$0.text] }
            if digits.count == 4 {
                let year = digits.reduce(0) { $0 * 10 + $1 }
                if (1900...2099).contains(year) { return (.printed(year), index + 5) }
            }
        }
        guard let (offset, after) = Self.relativeYears.match(tokens, at: index, end: end) else { return nil }
        return (.relative(offset), text(after, end) == "度" ? after + 1 : after)
    }

    private static let relativeYears = PhraseTable<Int>([("今年, 本年", 0), ("去年, 上年, 上一年", -1), ("前年", -2), ("明年", 1)])

    private func chineseCount(_ index: Int, _ end: Int) -> (Int, Int)? {
        guard index < end else { return nil }
        if let number = tokens[index].wholeNumber { return (number, index + 1) }
        guard tokens[index].kind == .han, let (value, after) = NumberReader(tokens: tokens).chineseInteger(at: index, end: end) else {
            return nil
        }
        return (value, after)
    }

    /// The half, or 0 for the whole year.
    private static let halves = PhraseTable<Int>([("上半年", 1), ("下半年", 2), ("全年", 0)])

    private func partOfChineseYear(at index: Int, end: Int, year: PeriodWords.Year) -> (PeriodWords.Form, Int)? {
        guard index < end else { return nil }
        if let (half, after) = Self.halves.match(tokens, at: index, end: end) {
            return (half == 0 ? .year(year == .unsaid ? .relative(0) : year) : .half(year, half), after)
        }
        if ["前", "头", "首"].contains(tokens[index].text), let (count, after) = chineseCount(index + 1, end), (1...12).contains(count) {
            if let end = self.end(of: PeriodPhrases.months, at: after, end) { return (.yearToDate(year, count), end) }
            if let end = self.end(of: PeriodPhrases.quarters, at: after, end), count <= 4 { return (.yearToDate(year, count * 3), end) }
            if let end = self.end(of: PeriodPhrases.yearsOrDays, at: after, end) { return (.stretch, end) }
        }
        var start = index
        if tokens[index].text == "第" || tokens[index].text == "至" { start += 1 }
        guard let (first, after) = chineseCount(start, end) else { return nil }
        if first <= 4, first > 0, let end = self.end(of: PeriodPhrases.quarter, at: after, end), text(end, tokens.count) != "节" {
            return (.quarter(year, first), end)
        }
        guard (1...12).contains(first) else { return dayOfMonth(first, after, end) }
        // 1—10月份, 1至8月
        if ["-", "—", "–", "至", "到", "~", "－", "、"].contains(text(after, end)) {
            var next = after + 1
            while ["—", "-"].contains(text(next, end)) { next += 1 }
            if let (last, lastEnd) = chineseCount(next, end), last <= 12, last > first, text(lastEnd, end) == "月" {
                let end = text(lastEnd + 1, end) == "份" ? lastEnd + 2 : lastEnd + 1
                return (first == 1 ? .yearToDate(year, last) : .months(year, first...last), end)
            }
        }
        guard text(after, end) == "月" else { return dayOfMonth(first, after, end) }
        let next = after + 1
        if text(next, end) == "份" { return (.month(year, first), next + 1) }
        if let (day, dayEnd) = chineseCount(next, end), (1...31).contains(day), ["日", "号"].contains(text(dayEnd, end)) {
            var last = dayEnd + 1
            if ["至", "-", "—", "~", "到"].contains(text(last, end)), let (_, rangeEnd) = chineseCount(last + 1, end),
                ["日", "号"].contains(text(rangeEnd, end))
            {
                last = rangeEnd + 1
            }
            return (.day(year, month: first, day: day), last)
        }
        if let end = self.end(of: PeriodPhrases.behindMonth, at: next, end) { return (.month(year, first), end) }
        return (.month(year, first), next)
    }

    /// 20日 alone.
    private func dayOfMonth(_ day: Int, _ after: Int, _ end: Int) -> (PeriodWords.Form, Int)? {
        guard (1...31).contains(day), ["日", "号"].contains(text(after, end)) else { return nil }
        return ["线", "楼", "机", "馆", "院", "文", "均", "令", "店"].contains(text(after + 1, end)) ? nil : (.dayOfMonth(day), after + 1)
    }

    private func chineseRelative(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        guard tokens[index].kind == .han, let (form, after) = Self.chineseRelatives.match(tokens, at: index, end: end) else { return nil }
        return (form, after)
    }

    private static let chineseRelatives = PhraseTable<PeriodWords.Form>([
        ("上年同期, 去年同期, 上年同月, 去年同月", .yearsBack(1)),
        ("上年末, 去年末, 上年底, 去年底", .year(.relative(-1))),
        ("上个月, 上月", .monthsBack(1)),
        ("上季度, 上个季度", .quartersBack(1)),
        ("本月, 当月, 这个月", .monthFromPublication(0)),
        ("今天, 今日, 目前, 截至目前, 迄今, 当前", .today(0)),
        ("昨天, 昨日", .today(-1)),
        ("今年以来", .year(.relative(0))),
        ("同期", .same)
    ])

    /// 近三年, 过去五年, 未来10年, 三年来, 两年行动: no figure.
    private func chineseStretch(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        var next = index
        if let after = self.end(of: PeriodPhrases.stretchLeads, at: index, end), index == 0 || !["提", "目", "此", "先", "线", "海"].contains(tokens[index - 1].text) {
            next = after
        }
        guard next < end, let (count, after) = chineseCount(next, end), count < 1_900 else { return nil }
        var noun = after
        if ["多", "余"].contains(text(noun, end)) { noun += 1 }
        guard let nounEnd = self.end(of: PeriodPhrases.stretchNouns, at: noun, end) else {
            return nil
        }
        let isLed = next > index
        if isLed, tokens[index].text == "近", self.end(of: PeriodPhrases.nearNouns, at: noun, end) == nil {
            return nil
        }
        if ["来", "间", "后", "前", "内", "里", "行", "期", "级", "计", "规"].contains(text(nounEnd, end)) { return (.stretch, nounEnd + 1) }
        if self.end(of: PeriodPhrases.behindStretch, at: nounEnd, end) != nil { return (.stretch, nounEnd + 2) }
        return isLed ? (.stretch, nounEnd) : nil
    }
}
