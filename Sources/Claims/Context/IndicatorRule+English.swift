extension IndicatorRule {
    private static let cutWords: Set<String> = [
        "while", "as", "when", "but", "that", "which", "after", "because", "where", "although", "whereas", "said", "taking", "bringing",
        "who", "and", "its", "their", "the", "a", "an", "this", "however", "meanwhile", "despite", "amid", "with", "if", "than", "there",
        "also", "both", "our", "his", "these", "those"
    ]
    private static let pronouns: Set<String> = [
        "they", "it", "that", "this", "he", "she", "we", "there", "these", "those", "which", "who", "here"
    ]
    private static let auxiliaries: Set<String> = [
        "had", "has", "have", "was", "were", "is", "are", "be", "been", "will", "would", "also", "both", "still", "only", "already",
        "could",
        "may", "might", "should", "can", "set", "to", "expected", "likely", "forecast"
    ]
    private static let prepositions: Set<String> = [
        "in", "of", "by", "for", "to", "with", "at", "from", "during", "on", "over", "through", "against", "per"
    ]
    /// Nouns that say nothing of what is measured.
    private static let emptyNouns: Set<String> = [
        "record", "high", "low", "level", "figure", "amount", "about", "all", "time", "average", "compared", "revised"
    ]

    /// `a 25.7% rise in tax revenues`: the indicator stands behind the change.
    func englishObject(_ index: Int) -> Range<Int>? {
        guard quantities[index].isPercent else { return nil }
        var position = quantities[index].full.upperBound
        for _ in 0..<4 {
            guard let cue = marks.cue(startingAt: position) else {
                guard marks.isWord(position), !CountNoun.isStop(marks.text(position)) else { return nil }
                position += 1
                continue
            }
            guard cue.cue.has(Cue.changes), cue.cue.has(.noun), ["in", "of"].contains(marks.text(cue.tokens.upperBound)) else { return nil }
            return phrase(from: cue.tokens.upperBound + 1)
        }
        return nil
    }

    private func phrase(from start: Int) -> Range<Int>? {
        var low = start
        if ["the", "its", "their"].contains(marks.text(low)) { low += 1 }
        var end = low
        while end < min(marks.range.upperBound, low + 10), marks.isWord(end) || ["'s", "-"].contains(marks.text(end)),
            marks.period(at: end) == nil
        {
            if marks.cue(startingAt: end)?.cue.has([.arrival, .departure, .prior]) == true
                || ["in", "for", "during"].contains(marks.text(end))
            {
                break
            }
            end += 1
        }
        return end > low ? low..<end : nil
    }

    func englishSubject(_ index: Int) -> Range<Int>? {
        let start = quantities[index].full.lowerBound
        let floor = index > 0 ? quantities[index - 1].full.upperBound : marks.range.lowerBound
        guard let verb = verb(index, floor: floor) else {
            // `slid 45% to 66,000 units`: the end of the change before, whatever it is counted in.
            let isEnd = index > 0 && marks.cue(endingAt: start)?.cue.has(.arrival) == true
            if quantities[index].noun != nil { return isEnd ? nil : counted(index) }
            let isNew = index == 0 || (floor..<max(start, floor)).contains { [",", ";", "and", "while"].contains(marks.text($0)) }
            return isNew && !quantities[index].isPercent ? nounPhrase(endingAt: start, floor: floor) : nil
        }
        if verb.cue.has(.level), let object = object(of: verb, before: start) { return object }
        let isOfNoun = verb.cue.has(.growth) || (verb.cue.has(.share) && marks.text(verb.tokens.lowerBound) == "share")
        return nounPhrase(endingAt: isOfNoun ? verb.tokens.upperBound : verb.tokens.lowerBound, floor: floor)
            ?? (quantities[index].noun != nil ? counted(index) : nil)
    }

    /// `posted a trade deficit of`: the object says more than the subject.
    private func object(of verb: CueMark, before start: Int) -> Range<Int>? {
        var low = verb.tokens.upperBound
        var high = start
        guard ["of", "at", "worth"].contains(marks.text(high - 1)) else { return nil }
        high -= 1
        while low < high, ["a", "an", "the", "its", "total"].contains(marks.text(low)) { low += 1 }
        guard low < high, (low..<high).allSatisfy({ marks.isWord($0) || marks.text($0) == "-" }), (low..<high).contains(where: isTelling),
            !(low..<high).contains(where: { marks.cue(startingAt: $0)?.cue.has(Cue.changes.union(.share)) == true })
        else { return nil }
        return low..<high
    }

    /// `1,221 projects under construction`.
    private func counted(_ index: Int) -> Range<Int>? {
        let core = quantities[index].core
        let low = quantities[index].number.tokens.upperBound
        var end = core.upperBound
        if marks.text(end) == "under", marks.isWord(end + 1) { end += 2 }
        return low < end ? low..<end : nil
    }

    /// The verb of the figure: the first of those that lead to it without another figure between.
    private func verb(_ index: Int, floor: Int) -> CueMark? {
        let start = quantities[index].full.lowerBound
        return marks.cues[..<marks.cueCount(before: quantities[index].core.lowerBound)].reversed().prefix(12).prefix {
            $0.tokens.lowerBound >= floor && $0.tokens.upperBound + 9 >= start
        }.last { cue in
            let text = marks.text(cue.tokens.lowerBound)
            let isVerb =
                cue.cue.has(Cue.changes) || cue.cue.has(.share)
                || (cue.cue.has([.level, .more]) && !Self.prepositions.contains(text) && text != "above")
            return isVerb && !cue.cue.has([.rate, .prior]) && marks.text(cue.tokens.upperBound) != "from"
        }
    }

    private func nounPhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
        var high = end
        trimEnd(&high, floor: floor)
        // `pledges, which show …, dropped`: the clause between belongs to the noun before it.
        if marks.text(high - 1) == "," {
            var open = high - 2
            while open > floor, !["which", "who", "where"].contains(marks.text(open)) { open -= 1 }
            guard open > floor, marks.text(open - 1) == "," else { return nil }
            high = open - 1
        }
        var low = high
        while low > floor, high - low < 24 {
            if marks.period(at: low - 1) != nil { break }
            if marks.isClauseSign(low - 1) || !(marks.isWord(low - 1) || ["'s", "-", "&", "’", "”", "“"].contains(marks.text(low - 1))) {
                break
            }
            if Self.cutWords.contains(marks.text(low - 1)), !isInner(low - 1, floor) { break }
            low -= 1
        }
        while low < high, !marks.isWord(low) || Self.cutWords.contains(marks.text(low)) || Self.prepositions.contains(marks.text(low)) {
            low += 1
        }
        guard low < high, (low..<high).contains(where: isTelling) else { return nil }
        return low..<high
    }

    private func trimEnd(_ high: inout Int, floor: Int) {
        while high > floor {
            if let period = marks.period(at: high - 1) {
                high = period.tokens.lowerBound
            } else if Self.auxiliaries.contains(marks.text(high - 1)) || Self.prepositions.contains(marks.text(high - 1))
                || ["a", "an", "the", "'s"].contains(marks.text(high - 1))
            {
                high -= 1
            } else {
                return
            }
        }
    }

    private func isTelling(_ index: Int) -> Bool {
        let text = marks.text(index)
        guard marks.isWord(index), !CountNoun.isStop(text), !Self.pronouns.contains(text), !Self.emptyNouns.contains(text) else {
            return false
        }
        return marks.cue(startingAt: index)?.cue.has(Cue.changes.union([.prior, .departure])) != true
            || marks.cue(startingAt: index)?.cue.has(.growth) == true
    }

    /// `the`, `and`, `with` inside a noun phrase: `exports of the region`, `manufacturing and processing`.
    private func isInner(_ index: Int, _ floor: Int) -> Bool {
        guard index > floor else { return false }
        let before = marks.text(index - 1)
        switch marks.text(index) {
        case "the", "a", "an", "its", "their": return Self.prepositions.contains(before) || before == "and"
        case "with" where ["a", "an", "the", "total"].contains(marks.text(index + 1)): return false
        case "and", "with":
            return marks.isWord(index - 1) && marks.isWord(index + 1) && marks.cue(endingAt: index)?.cue.has(Cue.changes) != true
        default: return false
        }
    }
}
