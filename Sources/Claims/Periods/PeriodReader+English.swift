extension PeriodReader {
    /// Words that may begin a period; most words are none of them.
    private static let starts: Set<String> = Set(months.keys).union(counts.keys).union(ordinals.keys).union(stretchLeads).union([
        "the", "a", "one", "year", "previous", "prior", "three", "two", "last", "this", "next", "so", "at", "currently", "today",
        "yesterday", "that",
        "same", "corresponding", "comparable", "opening", "q1", "q2", "q3", "q4", "h1", "h2", "between", "from"
    ])

    func english(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        guard tokens[index].kind == .number || Self.starts.contains(tokens[index].text) else { return nil }
        return englishPeriod(at: index, end: end)
    }

    private func englishPeriod(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        relative(at: index, end: end)
            ?? monthOrDay(at: index, end: end)
            ?? partOfYear(at: index, end: end)
            ?? numericDay(at: index, end: end)
            ?? stretch(at: index, end: end)
            ?? plainYear(at: index, end: end)
    }

    /// A year behind a month, a quarter or a half: `2022`, `of 2022`, `this year`, `, 1986`.
    private func year(at index: Int, end: Int) -> (PeriodWords.Year, Int) {
        var next = index
        if ["of", "in", ",", "'"].contains(text(next, end)) { next += 1 }
        if isPrintedYear(next, end), let year = tokens[next].wholeNumber { return (.printed(year), next + 1) }
        if let after = self.end(of: PeriodPhrases.thisYear, at: next, end) {
            return (.relative(0), after)
        }
        if let after = self.end(of: PeriodPhrases.lastYear, at: next, end) { return (.relative(-1), after) }
        if let after = self.end(of: PeriodPhrases.nextYear, at: next, end) { return (.relative(1), after) }
        return (.unsaid, index)
    }

    private func monthOrDay(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        // 20 August 2024, 20th of August
        if let day = tokens[index].wholeNumber, (1...31).contains(day) {
            var next = index + 1
            if ["st", "nd", "rd", "th"].contains(text(next, end)) { next += 1 }
            if text(next, end) == "of" { next += 1 }
            guard next < end, let month = Self.months[tokens[next].text], tokens[next].isCapitalised else { return nil }
            let (year, after) = year(at: pastPoint(next + 1, end), end: end)
            return (.day(year, month: month, day: day), after)
        }
        guard tokens[index].isCapitalised, let month = Self.months[tokens[index].text] else { return nil }
        if tokens[index].text == "may", index > 0, tokens[index].isCapitalised, isModal(index, end) { return nil }
        var next = pastPoint(index + 1, end)
        // January to July, Jan-Aug
        if ["to", "-", "–", "—", "through", "until", "till", "and"].contains(text(next, end)), next + 1 < end,
            let last = Self.months[tokens[next + 1].text], tokens[next + 1].isCapitalised
        {
            let separator = text(next, end)
            next = pastPoint(next + 2, end)
            if text(next, end) == "period" { next += 1 }
            let (year, after) = year(at: next, end: end)
            if separator == "and", index == 0 || tokens[index - 1].text != "between", last != month + 1 || month != 1 { return nil }
            if month == 1, last > 1 { return (.yearToDate(year, last), after) }
            if last > month { return (last - month == 2 && month % 3 == 1 ? .quarter(year, last / 3) : .months(year, month...last), after) }
            return (.stretch, after)
        }
        if let day = text(next, end).isEmpty ? nil : tokens[next].wholeNumber, (1...31).contains(day), !isMeasured(next + 1, end) {
            next += 1
            if ["st", "nd", "rd", "th"].contains(text(next, end)), !tokens[next].isSpaced { next += 1 }
            if ["-", "–", "to"].contains(text(next, end)), next + 1 < end, let last = tokens[next + 1].wholeNumber, last <= 31 { next += 2 }
            let (year, after) = year(at: next, end: end)
            return (.day(year, month: month, day: day), after)
        }
        let (year, after) = year(at: next, end: end)
        return (.month(year, month), after)
    }

    /// The point of `Sept.`, unless it ends the sentence.
    private func pastPoint(_ index: Int, _ end: Int) -> Int {
        text(index, end) == "." && index + 1 < end ? index + 1 : index
    }

    private func isModal(_ index: Int, _ end: Int) -> Bool {
        guard index + 1 < end else { return false }
        return tokens[index + 1].kind == .word
            && !["to", "of", "and", "from", "after", "was", "were", "rose", "fell", "as", "this", "last", "when"].contains(
                tokens[index + 1].text)
            && !["in", "of", "since", "from", "to", "and", "through", "until", "by", "for", "during", "last", "this"].contains(
                tokens[index - 1].text)
    }

    /// `to 20 percent` behind a month is no day.
    private func isMeasured(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return false }
        return UnitWord.match(tokens, at: index, end: end) != nil
            || ["million", "billion", "trillion", "mln", "bln", "thousand", "bn"].contains(tokens[index].text)
    }

    private func partOfYear(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        var next = index
        if text(next, end) == "the" { next += 1 }
        // first seven months of this year, the two months
        if ["first", "opening"].contains(text(next, end)), let count = smallNumber(next + 1, end, upTo: 12) {
            let noun = text(next + 2, end)
            guard ["months", "month", "quarters", "weeks", "days"].contains(noun) else { return nil }
            let (year, after) = year(at: next + 3, end: end)
            switch noun {
            case "months", "month": return (.yearToDate(year, count), after)
            case "quarters": return count <= 4 ? (.yearToDate(year, count * 3), after) : nil
            default: return (.stretch, after)
            }
        }
        if next > index, let count = smallNumber(next, end, upTo: 12), count > 1,
            ["months", "month", "quarters", "years", "days", "weeks"].contains(text(next + 1, end))
        {
            let isMonths = text(next + 1, end).hasPrefix("month")
            return (isMonths ? .firstMonths(count) : .same, next + 2)
        }
        if let ordinal = Self.ordinals[text(next, end)] {
            if text(next + 1, end) == "quarter" || self.end(of: PeriodPhrases.hyphenQuarter, at: next + 1, end) != nil {
                guard ordinal <= 4, text(next, end) != "last" else { return nil }
                let (year, after) = year(at: self.end(of: PeriodPhrases.hyphenQuarter, at: next + 1, end) ?? next + 2, end: end)
                return (.quarter(year, ordinal), after)
            }
            if let afterHalf = self.end(of: PeriodPhrases.half, at: next + 1, end), ordinal <= 2 {
                let (year, after) = year(at: afterHalf, end: end)
                return (.half(year, ordinal), after)
            }
        }
        let word = text(next, end)
        if word.utf8.count == 2, let digit = Int(word.dropFirst()), (1...4).contains(digit) {
            let (year, after) = year(at: next + 1, end: end)
            if word.first == "q" { return (.quarter(year, digit), after) }
            if word.first == "h", digit <= 2 { return (.half(year, digit), after) }
        }
        return nil
    }

    private func relative(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        if let (form, after) = Self.relatives.match(tokens, at: index, end: end) { return (form, after) }
        if ["same", "corresponding", "comparable", "year-ago"].contains(text(index, end)),
            let noun = self.end(of: PeriodPhrases.periodNouns, at: index + 1, end)
        {
            let from = self.end(of: PeriodPhrases.ofInA, at: noun, end) ?? noun
            if let after = self.end(of: PeriodPhrases.yearBack, at: from, end)
                ?? self.end(of: PeriodPhrases.aYearBack, at: noun, end)
            {
                return (.yearsBack(1), after)
            }
            if isPrintedYear(from, end), let year = tokens[from].wholeNumber { return (.sameIn(year), from + 1) }
            return (.same, noun)
        }
        return nil
    }

    private static let relatives = PhraseTable<PeriodWords.Form>([
        (
            """
            a year earlier, a year ago, a year before, year earlier, the year before, a year previously, the previous year, the prior year, the preceding year, one year earlier, one year ago, year-ago
            """, .yearsBack(1)
        ),
        ("two years earlier, two years ago", .yearsBack(2)),
        (
            """
            a month earlier, a month ago, a month before, the previous month, the prior month, the month before, previous month, prior month, the preceding month, one month earlier
            """, .monthsBack(1)
        ),
        (
            """
            the previous quarter, the prior quarter, a quarter earlier, the quarter before, the preceding quarter, previous quarter, prior quarter, three months earlier
            """, .quartersBack(1)
        ),
        ("last month", .monthFromPublication(-1)),
        ("this month, the current month", .monthFromPublication(0)),
        ("next month", .monthFromPublication(1)),
        ("this year, the current year, so far this year", .year(.relative(0))),
        ("last year", .year(.relative(-1))),
        ("next year", .year(.relative(1))),
        ("at present, currently, today, so far", .today(0)),
        ("yesterday", .today(-1)),
        ("this period, the period, that period, the month, the quarter", .same)
    ])

    private static let stretchNouns: Set<String> = [
        "years", "year", "months", "month", "weeks", "week", "days", "day", "quarters", "quarter", "decades", "hours", "decade"
    ]
    private static let stretchLeads: Set<String> = [
        "past", "last", "next", "coming", "previous", "recent", "final", "following", "preceding", "these", "those", "every", "each",
        "another", "first", "within", "early", "late", "further"
    ]

    /// `over the past three years`, `in recent years`, `35 months ago`: no figure, no calendar period.
    private func stretch(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        var next = index
        if Self.stretchLeads.contains(text(next, end)) {
            next += 1
            if text(next, end) == "the" { next += 1 }
            if ["past", "last", "next", "coming"].contains(text(next, end)) { next += 1 }
            if ["few", "several", "couple"].contains(text(next, end)) { return nil }
            guard next < end, let number = NumberReader(tokens: tokens).number(at: next, end: end), !number.hasScale else { return nil }
            next = number.tokens.upperBound
            if text(next, end) == "-" { next += 1 }
            return Self.stretchNouns.contains(text(next, end)) ? (.stretch, next + 1) : nil
        }
        guard tokens[index].kind == .number || Self.counts[tokens[index].text] != nil,
            let number = NumberReader(tokens: tokens).number(at: index, end: end), !number.hasScale
        else { return nil }
        next = number.tokens.upperBound
        let isHyphenated = text(next, end) == "-"
        if isHyphenated { next += 1 }
        guard Self.stretchNouns.contains(text(next, end)) else { return nil }
        if isHyphenated { return (.stretch, next + 1) }
        return ["ago", "earlier", "before", "later", "old", "after"].contains(text(next + 1, end)) ? (.stretch, next + 2) : nil
    }

    private func numericDay(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        // 2024-08-20
        if isPrintedYear(index, end), index + 4 < end, ["-", "/"].contains(tokens[index + 1].text), !tokens[index + 1].isSpaced,
            tokens[index + 3].text == tokens[index + 1].text,
            let year = tokens[index].wholeNumber, let month = tokens[index + 2].wholeNumber, let day = tokens[index + 4].wholeNumber,
            (1...12).contains(month), (1...31).contains(day)
        {
            return (.day(.printed(year), month: month, day: day), index + 5)
        }
        // the 20th
        if let day = tokens[index].wholeNumber, (1...31).contains(day), index > 0, tokens[index - 1].text == "the",
            ["st", "nd", "rd", "th"].contains(text(index + 1, end)), index > 1, ["on", "of", "by"].contains(tokens[index - 2].text)
        {
            return (.dayOfMonth(day), index + 2)
        }
        return nil
    }

    /// `2004`, `1986/87`, `2016-2020`, but not `2004 companies`.
    private func plainYear(at index: Int, end: Int) -> (PeriodWords.Form, Int)? {
        if ["between", "from"].contains(text(index, end)), isPrintedYear(index + 1, end), ["and", "to"].contains(text(index + 2, end)),
            isPrintedYear(index + 3, end), let first = tokens[index + 1].wholeNumber, let last = tokens[index + 3].wholeNumber, first < last
        {
            return (.years(first...last), index + 4)
        }
        guard isPrintedYear(index, end), let year = tokens[index].wholeNumber else { return nil }
        if index > 0, !tokens[index].isSpaced, ["$", "£", "€", "¥", "-"].contains(tokens[index - 1].text) { return nil }
        if ["-", "/", "–", "~", "—"].contains(text(index + 1, end)), index + 2 < end, !tokens[index + 1].isSpaced,
            tokens[index + 2].kind == .number,
            !tokens[index + 2].isSpaced, (tokens[index + 2].wholeNumber ?? 0) > 0,
            tokens[index + 2].text.utf8.count == 2 || isPrintedYear(index + 2, end)
        {
            return (.stretch, index + 3)
        }
        if text(index + 1, end) == "s" { return (.stretch, index + 2) }
        if isMeasured(index + 1, end) || ["年", "余", "多"].contains(text(index + 1, end)) { return nil }
        if index + 1 < end, tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised,
            CountNoun.entityNouns.contains(tokens[index + 1].text)
        {
            return nil
        }
        if let before = index > 0 ? tokens[index - 1].text : nil,
            ["over", "than", "nearly", "about", "around", "almost", "some", "approximately", "roughly", "exceed", "exceeded"].contains(
                before)
        {
            return nil
        }
        if text(index + 1, end) == "%" || tokens[index].kind != .number { return nil }
        return index + 1 < end && tokens[index + 1].kind == .han ? nil : (.year(.printed(year)), index + 1)
    }
}
