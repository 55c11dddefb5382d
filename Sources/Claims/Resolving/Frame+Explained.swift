/// Which words beside a figure are understood.
extension Frame {
    /// A preposition right behind the figure and what follows it: `60 companies from …`, `70 billion yuan in …`.
    var trailing: Range<Int>? {
        guard let first = right.first, Self.prepositions.contains(tokens[first].text) else { return nil }
        var end = first + 1
        while end < right.upperBound, marks.cue(startingAt: end) == nil { end += 1 }
        return first..<end
    }

    private static let prepositions: Set<String> = ["of", "in", "for", "from", "by", "on", "with", "at", "across"]

    /// The words of a stretch that are neither taken, nor small, nor neutral, nor part of a period, a
    /// direction or another number.
    func unexplained(_ range: Range<Int>, taken: Set<Int>) -> [String] {
        var known = taken
        var index = range.lowerBound
        while index < range.upperBound {
            if let (_, end) = NeutralWords.table.match(tokens, at: index, end: range.upperBound) {
                known.formUnion(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        var words: [String] = []
        var run: Range<Int>?
        for index in range where (tokens[index].kind == .word || tokens[index].kind == .han) && !known.contains(index) && !isSmall(index) {
            if let open = run, open.upperBound == index { run = open.lowerBound..<(index + 1); continue }
            if let open = run { words.append(layout.words(open).text) }
            run = index..<(index + 1)
        }
        if let run { words.append(layout.words(run).text) }
        return words
    }

    private func isSmall(_ index: Int) -> Bool {
        (tokens[index].kind == .word && CountNoun.isStop(tokens[index].text)) || marks.period(at: index) != nil || isCue(index)
    }

    private func isCue(_ index: Int) -> Bool {
        guard marks.range.contains(index) else { return false }
        return marks.cues.contains { $0.tokens.contains(index) }
    }

    /// Who, of the places that the clause names before a stretch: `foreign firms in the zone`, `Nanning's
    /// private firms`. Their words narrow the figure as much as those beside the indicator.
    func owners(of mentions: [Range<Int>], before stretch: Range<Int>) -> [Range<Int>] {
        guard marks.range.contains(stretch.lowerBound) else { return [] }
        let start = clause(of: stretch).lowerBound
        let clause = start..<max(start, min(stretch.lowerBound, figure.lowerBound))
        var found = mentions.filter { (start..<figure.lowerBound).overlaps($0) }.flatMap { mention -> [Range<Int>] in
            var runs: [Range<Int>] = []
            if let before = preposition(before: mention.lowerBound, after: start) {
                var first = before
                while first > start, isNoun(first - 1) { first -= 1 }
                if first < before { runs.append(first..<before) }
            }
            if mention.upperBound < clause.upperBound, tokens[mention.upperBound].text == "'s" {
                runs.append(mention.upperBound + 1..<clause.upperBound)
            }
            return runs
        }
        found += clause.filter { Self.agents.contains(tokens[$0].text) }.map { index in nounStart(before: index)..<(index + 1) }
        return found
    }

    /// The preposition that leads a place: `in the`, 在.
    private func preposition(before index: Int, after start: Int) -> Int? {
        var position = index - 1
        if position > start, tokens[position].text == "the" { position -= 1 }
        guard position > start, ["of", "in", "at", "from", "by", "在", "于"].contains(tokens[position].text) else { return nil }
        return position
    }

    /// Those who act: named without their place, they are not the whole of it.
    private static let agents: Set<String> = [
        "firms", "manufacturers", "makers", "factories", "investors", "producers", "exporters", "carmakers", "plants", "turbines",
        "startups", "subsidiaries", "farms", "households", "suppliers", "banks",
    ]

    /// Words of the clause that make the figure another one: what is left out, what it is reckoned by.
    var exclusions: [String] {
        let clause = left.lowerBound..<right.upperBound
        return clause.compactMap { index in
            Self.excluding.match(tokens, at: index, end: clause.upperBound).map { layout.words(index..<$0.end).text }
        }
    }

    private static let excluding = PhraseTable<Bool>(
        phrases: [
            "excluding", "except", "not including", "other than", "per capita", "average", "averaged", "daily", "adjusted", "apart from",
            "不含", "不包括", "除外", "人均", "日均", "户均", "平均", "扣除",
        ].map { ($0, true) }, merge: { first, _ in first })

    /// Whether a stretch is made of phrases of a table alone.
    func isMade(of table: PhraseTable<Bool>, _ range: Range<Int>) -> Bool {
        table.match(tokens, at: range.lowerBound, end: range.upperBound)?.end == range.upperBound
    }
}
