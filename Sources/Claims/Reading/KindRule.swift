import Figures

/// Decides what a quantity says: its kind, and the sign of a change.
struct KindRule {
    let marks: SentenceMarks
    let quantities: [Quantity]
    /// What the last percentage of the sentences before was: a sentence that does not say is like it.
    var inherited: Verdict?

    struct Verdict: Sendable {
        var kind: Reading.Kind
        var sign = 1
    }

    private static let determiners: Set<String> = ["the", "a", "an", "its", "their", "'s"]

    func verdicts() -> [Verdict] {
        var verdicts: [Verdict] = []
        for index in quantities.indices { verdicts.append(verdict(index, earlier: verdicts)) }
        return verdicts
    }

    private func verdict(_ index: Int, earlier: [Verdict]) -> Verdict {
        let quantity = quantities[index]
        if quantity.multiple { return Verdict(kind: .growth, sign: quantity.printedSign) }
        if quantity.isPoints { return Verdict(kind: .growth, sign: pointsSign(quantity, index, earlier)) }
        if quantity.isPercent { return percent(quantity, index, earlier) }
        if quantity.unit?.family == .multiple { return multiple(quantity) }
        if quantity.unit?.family == .duration {
            return Verdict(kind: UnitInheritance(marks: marks).isConsecutive(quantity) ? .count : .level)
        }
        let isEntity = quantity.unit?.family == .entities || (quantity.unit == nil && quantity.noun != nil && quantity.number.scale <= 100)
        return Verdict(kind: isEntity ? .count : .level)
    }

    private func percent(_ quantity: Quantity, _ index: Int, _ earlier: [Verdict]) -> Verdict {
        if quantity.printedSign != 0 { return Verdict(kind: .growth, sign: quantity.printedSign) }
        // 完成年度任务的65%: part of what is named before.
        if marks.text(quantity.full.lowerBound - 1) == "的" { return Verdict(kind: .share) }
        // `from the 2.3 percent growth`, `representing a 2% rise`: the noun behind says it.
        if Self.determiners.contains(marks.text(quantity.full.lowerBound - 1)), let verdict = followed(quantity), verdict.kind == .growth {
            return verdict
        }
        let near = nearCue(before: quantity.full.lowerBound)
        if let near, near.cue.has(Cue.changes), !near.cue.has([.comparison, .arrival]) {
            return Verdict(kind: .growth, sign: sign(near.cue))
        }
        if let near, near.cue.has(.share), !near.cue.has(.arrival) { return Verdict(kind: .share) }
        if let near, near.cue.has(.rate), !near.cue.has(.arrival) { return Verdict(kind: .level) }
        if let verdict = followed(quantity) { return verdict }
        if isPartOfNext(quantity, near) { return Verdict(kind: .share) }
        if quantity.range == .low, index + 1 < quantities.count, let verdict = followed(quantities[index + 1]) { return verdict }
        let isEnd = near?.cue.has([.arrival, .departure]) == true
        return subject(quantity, index, earlier, skippingVerbs: isEnd, arrival: isEnd ? near : levelVerb(before: quantity.full.lowerBound))
    }

    /// `half the surplus`, 六成企业, 50%的受访企业: part of what is named behind.
    private func isPartOfNext(_ quantity: Quantity, _ near: CueMark?) -> Bool {
        let next = quantity.full.upperBound
        if quantity.number.isFraction, ["the", "its", "their", "all"].contains(marks.text(next)) { return true }
        guard near == nil, marks.range.contains(next), marks.tokens[next].kind == .han else { return false }
        return quantity.number.isFraction ? true : marks.text(next) == "的"
    }

    /// The cue right before, through the small words that may stand between: `rose by a slower 5%`.
    private func nearCue(before start: Int) -> CueMark? {
        var position = start
        for _ in 0..<5 {
            if let cue = marks.cue(endingAt: position) {
                if cue.cue.has(Cue.kinds.union([.arrival, .departure])) { return cue }
                if cue.cue.has(.level), !["by", "was", "is"].contains(marks.text(position - 1)) { return nil }
                position = cue.tokens.lowerBound
                continue
            }
            let text = marks.text(position - 1)
            if ["了", "了约", "幅"].contains(text) {
                position -= 1
                continue
            }
            guard marks.isWord(position - 1), ["a", "an", "another"].contains(text) || !CountNoun.isStop(text) else { return nil }
            position -= 1
        }
        return nil
    }

    /// What the words behind say: `a 5% rise`, `5 pct of the total`, 5%的股权.
    private func followed(_ quantity: Quantity) -> Verdict? {
        var position = quantity.full.upperBound
        if marks.text(position) == "of" { return ofWhole(position) }
        if marks.text(position) == "的" {
            let limit = position + 5
            while position < limit, !marks.isClauseSign(position) {
                position += 1
                guard let cue = marks.cue(startingAt: position) else { continue }
                if cue.cue.has(.share) { return Verdict(kind: .share) }
                if cue.cue.has(.rate) { return Verdict(kind: .level) }
                if cue.cue.has([.growth]) || (cue.cue.has(Cue.changes) && position <= quantity.full.upperBound + 2) {
                    return Verdict(kind: .growth, sign: sign(cue.cue))
                }
            }
            return nil
        }
        for _ in 0..<4 {
            if let cue = marks.cue(startingAt: position) {
                if cue.cue.has(Cue.changes) {
                    // `3%, up from`, `3% rising to`: another statement begins.
                    if ["from", "to"].contains(marks.text(cue.tokens.upperBound)), !cue.cue.has(.noun) { return nil }
                    return Verdict(kind: .growth, sign: sign(cue.cue))
                }
                if cue.cue.has(.more), ["more", "above"].contains(marks.text(position)) { return Verdict(kind: .growth) }
                if cue.cue.has(.less), ["less", "below"].contains(marks.text(position)) { return Verdict(kind: .growth, sign: -1) }
                if cue.cue.has(.share) { return Verdict(kind: .share) }
                if cue.cue.has(.rate) { return Verdict(kind: .level) }
                guard cue.cue.has(Cue.bases.union(.pace)) else { return nil }
                position = cue.tokens.upperBound
            } else if marks.isWord(position), !CountNoun.isStop(marks.text(position)) {
                position += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// `6.7 pct of the workforce` is a rate where one is named; else a part of a whole.
    private func ofWhole(_ position: Int) -> Verdict? {
        let next = marks.text(position + 1) == "the" ? position + 2 : position + 1
        let isWorkforce = ["workforce", "labour", "labor", "work", "working"].contains(marks.text(next))
        let hasGrowth = marks.cues[..<marks.cueCount(before: position)].suffix(3).contains { $0.cue.has(.growth) }
        return hasGrowth ? nil : Verdict(kind: isWorkforce ? .level : .share)
    }

    /// Looks back for the nearest word that says what the percentage is of.
    ///
    /// - Parameter arrival: the word that leads to the percentage: `to`, or a verb of levels.
    private func subject(
        _ quantity: Quantity, _ index: Int, _ earlier: [Verdict], skippingVerbs: Bool, arrival: CueMark?
    ) -> Verdict {
        let start = quantity.full.lowerBound
        let head = arrival.flatMap { headOfRelativeClause(before: $0) }
        let previous = (0..<index).last {
            quantities[$0].isPercent && !quantities[$0].multiple && quantities[$0].core.lowerBound < head ?? start
        }
        let previousEnd = previous.map { quantities[$0].core.upperBound } ?? Int.min
        let count = marks.cueCount(before: head ?? arrival?.tokens.lowerBound ?? start)
        var skipped: Verdict?
        // `fell 0.2 percent to 5.1 percent`: the level is not of the change's kind.
        let isEndOfChange =
            arrival?.cue.has(.arrival) == true && quantity.range != .high && previous.map { earlier[$0].kind == .growth } == true
        var cuesLeft = 60
        for cue in marks.cues[..<count].reversed() {
            cuesLeft -= 1
            if cuesLeft == 0 { break }
            if cue.tokens.lowerBound < previousEnd, let previous, !isEndOfChange { return earlier[previous] }
            if cue.cue.has(.growth) { return Verdict(kind: .growth, sign: sign(cue.cue)) }
            if cue.cue.has(.share), !cue.cue.has(.arrival) { return Verdict(kind: .share) }
            // `driven by the mining index (2.7%)`: the change of it.
            if cue.cue.has(.rate), cue.tokens.upperBound == start - 1, marks.text(start - 1) == "(", marks.text(start - 2) == "index" {
                continue
            }
            if cue.cue.has(.rate) { return isGrowthIn(cue) ? Verdict(kind: .growth) : Verdict(kind: .level) }
            guard cue.cue.has(Cue.changes), !cue.cue.has(.comparison), !cue.cue.has(.arrival) else { continue }
            if endsAtQuantity(cue), cue.tokens.upperBound != start { continue }
            if !skippingVerbs, let arrival, isApart(cue, from: arrival) {
                skipped = skipped ?? Verdict(kind: .growth, sign: sign(cue.cue))
                continue
            }
            if !skippingVerbs || (isNoun(cue) && cue.tokens.upperBound != arrival?.tokens.lowerBound) {
                return Verdict(kind: .growth, sign: sign(cue.cue))
            }
        }
        if let previous { return earlier[previous] }
        if let skipped { return skipped }
        if quantity.number.isFraction { return Verdict(kind: .share) }
        let isCompared = marks.cues[marks.cueCount(before: start)...].prefix(2).contains { $0.cue.has(.yearOnYear) }
        if !isCompared, !skippingVerbs, let inherited, inherited.kind != .growth || marks.cues.contains(where: { $0.cue.has(.prior) }) {
            return inherited
        }
        return Verdict(kind: isCompared ? .growth : skippingVerbs ? .level : .share)
    }

    /// `stood at 5%`, 分别为5%: a level, unless the word right before it is a change (增长达5%).
    private func levelVerb(before start: Int) -> CueMark? {
        guard let cue = marks.cue(endingAt: start), cue.cue.has(.level),
            !["by", "of", "at", "with", "was", "is", "were", "are"].contains(marks.text(start - 1))
        else { return nil }
        return cue
    }

    /// 指数回升，分别为5%: what the clause before says of the change is not said of the level.
    private func isApart(_ cue: CueMark, from verb: CueMark) -> Bool {
        let gap = cue.tokens.upperBound..<max(verb.tokens.lowerBound, cue.tokens.upperBound)
        return gap.count > 3 || gap.contains { marks.isClauseSign($0) || marks.text($0) == "and" }
    }

    /// `growth in freight rates`
    private func isGrowthIn(_ rate: CueMark) -> Bool {
        guard let before = marks.cues[..<marks.cueCount(before: rate.tokens.lowerBound)].last, before.cue.has(.growth) else { return false }
        let gap = before.tokens.upperBound..<rate.tokens.lowerBound
        return gap.count <= 5 && ["in", "of"].contains(marks.text(gap.lowerBound)) && !gap.contains { marks.isClauseSign($0) }
    }

    /// `expected to rise by … to 5%` has a verb where `a rise by …` has a noun.
    private func isNoun(_ cue: CueMark) -> Bool {
        cue.cue.has(.noun)
            && !["to", "will", "would", "may", "could", "should", "might", "can"].contains(marks.text(cue.tokens.lowerBound - 1))
    }

    /// `Growth in prices, which make up 19% of the index, eased to`: the token behind the noun.
    private func headOfRelativeClause(before verb: CueMark) -> Int? {
        var position = verb.tokens.lowerBound - 1
        while position > marks.range.lowerBound, let cue = marks.cue(endingAt: position + 1), cue.cue.has(Cue.changes.union(.level)) {
            position = cue.tokens.lowerBound - 1
        }
        guard marks.text(position) == "," else { return nil }
        let limit = max(marks.range.lowerBound, position - 30)
        position -= 1
        while position > limit {
            if ["which", "who", "where", "whose"].contains(marks.text(position)), marks.text(position - 1) == "," { return position - 1 }
            position -= 1
        }
        return nil
    }

    /// `rose to 5%`: the verb belongs to the level behind it; `shipments to India grew (5%)` is no such end.
    private func endsAtQuantity(_ cue: CueMark) -> Bool {
        guard let end = marks.cue(startingAt: cue.tokens.upperBound), end.cue.has([.arrival, .departure]) else { return false }
        return quantities.contains { quantity in
            let gap = quantity.full.lowerBound - end.tokens.upperBound
            return (0...2).contains(gap)
                && (end.tokens.upperBound..<quantity.full.lowerBound).allSatisfy {
                    !marks.isClauseSign($0) && !marks.tokens[$0].isCapitalised
                }
        }
    }

    private func sign(_ cue: Cue) -> Int { cue.has(.fall) ? -1 : 1 }

    private func pointsSign(_ quantity: Quantity, _ index: Int, _ earlier: [Verdict]) -> Int {
        if quantity.printedSign != 0 { return quantity.printedSign }
        var position = quantity.full.upperBound
        for _ in 0..<3 {
            if let cue = marks.cue(startingAt: position) {
                if cue.cue.has(Cue.changes) { return sign(cue.cue) }
                if cue.cue.has(.less), ["less", "below"].contains(marks.text(position)) { return -1 }
                if cue.cue.has(.more), ["more", "above"].contains(marks.text(position)) { return 1 }
                guard cue.cue.has(Cue.bases) else { break }
                position = cue.tokens.upperBound
            } else if marks.isWord(position), !CountNoun.isStop(marks.text(position)) {
                position += 1
            } else {
                break
            }
        }
        let count = marks.cueCount(before: quantity.full.lowerBound)
        let previous = (0..<index).last { quantities[$0].isPoints }
        for cue in marks.cues[..<count].suffix(40).reversed() {
            if let previous, cue.tokens.lowerBound < quantities[previous].core.upperBound { return earlier[previous].sign }
            if cue.cue.has(Cue.changes), !cue.cue.has(.growth) { return sign(cue.cue) }
        }
        return 1
    }

    /// 增长1.4倍 is a growth of 140%; 是…的1.4倍 is a ratio of two levels.
    private func multiple(_ quantity: Quantity) -> Verdict {
        let cue = nearCue(before: quantity.full.lowerBound)
        guard let cue, cue.cue.has(Cue.changes), !cue.cue.has(.arrival) else { return Verdict(kind: .level) }
        return Verdict(kind: .growth, sign: sign(cue.cue))
    }
}
