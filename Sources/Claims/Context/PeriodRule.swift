import Figures

/// Which of the periods that the text names a figure speaks of.
struct PeriodRule {
    let layout: TextLayout
    let resolver: PeriodResolver
    /// The period under discussion, carried from sentence to sentence.
    private(set) var current: (resolved: PeriodResolver.Resolved, words: Words, paragraph: Int)?

    init(layout: TextLayout, publishedOn: Day?) {
        self.layout = layout
        resolver = PeriodResolver(publishedOn: publishedOn)
    }

    struct Found: Sendable {
        let period: ReadPeriod?
        /// The period under discussion, some years before: said to compare.
        var isEarlier = false
    }

    /// The periods of a sentence's figures, in their order.
    mutating func periods(
        of quantities: [Quantity], kinds: [Reading.Kind], statuses: [Reading.Status?], marks: SentenceMarks, sentence: Sentence
    ) -> [Found] {
        var result: [Found] = []
        var taken: Set<Int> = []
        let behind = quantities.indices.map { periodBehind($0, quantities, marks) }
        for index in quantities.indices where statuses[index] == .prior {
            if let period = behind[index] { taken.insert(period.tokens.lowerBound) }
        }
        var main = current
        for index in quantities.indices {
            let isGrowth = kinds[index] == .growth
            var chosen: PeriodWords?
            if let period = behind[index], !(isGrowth && period.isComparison && statuses[index] != .prior) { chosen = period }
            if chosen == nil, isGrowth, let period = behindNext(index, behind, quantities, marks) { chosen = period }
            if chosen == nil, statuses[index] != .prior || isGrowth {
                chosen = marks.periods.last {
                    $0.tokens.upperBound <= quantities[index].full.lowerBound && !$0.isComparison && $0.isNameable
                        && !taken.contains($0.tokens.lowerBound)
                }
            }
            if chosen == nil, statuses[index] == .prior {
                chosen = marks.periods.last {
                    $0.tokens.upperBound <= quantities[index].full.lowerBound && $0.isComparison
                        && $0.tokens.upperBound + 3 >= quantities[index].full.lowerBound
                }
            }
            if let chosen, let resolved = resolver.resolve(chosen.form, current: main?.resolved) {
                let words = layout.words(chosen.tokens)
                let isEarlier = isEarlier(resolved, than: main?.resolved)
                result.append(
                    Found(
                        period: ReadPeriod(iso8601: resolved.iso8601, period: resolved.period, words: words, origin: .sentence),
                        isEarlier: isEarlier))
                if statuses[index] != .prior, !chosen.isComparison, !isEarlier { main = (resolved, words, sentence.paragraph) }
            } else {
                result.append(Found(period: inherited(kind: kinds[index], status: statuses[index], main: main, sentence: sentence)))
            }
        }
        if let main { current = main }
        remember(marks, sentence: sentence, hasFigures: !quantities.isEmpty)
        return result
    }

    private func isEarlier(_ resolved: PeriodResolver.Resolved, than main: PeriodResolver.Resolved?) -> Bool {
        guard let period = resolved.period, let main = main?.period, period.year < main.year else { return false }
        return main.shifted(years: period.year - main.year) == period
    }

    /// A sentence without figures may still set the scene: `In the fourth quarter …`.
    private mutating func remember(_ marks: SentenceMarks, sentence: Sentence, hasFigures: Bool) {
        guard !hasFigures,
            let scene = marks.periods.first(where: { period in
                switch period.form {
                case .month, .months, .yearToDate, .quarter, .half: period.use == .topic
                default: false
                }
            }), let resolved = resolver.resolve(scene.form, current: current?.resolved)
        else { return }
        current = (resolved, layout.words(scene.tokens), sentence.paragraph)
    }

    private func inherited(
        kind: Reading.Kind, status: Reading.Status?, main: (resolved: PeriodResolver.Resolved, words: Words, paragraph: Int)?,
        sentence: Sentence
    ) -> ReadPeriod? {
        guard status != .prior else { return nil }
        let isPlan = status == .planned || status == .target || status == .forecast
        let isOtherParagraph = main?.paragraph != sentence.paragraph
        if isPlan, isOtherParagraph { return nil }
        if let main, !(kind == .count && isOtherParagraph) {
            return ReadPeriod(
                iso8601: main.resolved.iso8601, period: main.resolved.period, words: main.words,
                origin: main.paragraph == sentence.paragraph ? .paragraph : .text)
        }
        guard kind != .growth, let day = resolver.publishedOn else { return nil }
        return ReadPeriod(iso8601: day.description, period: .day(day), words: nil, origin: .publication)
    }

    /// `slid 45% to 66,000 units last month`: the period behind the level is the growth's too.
    private func behindNext(_ index: Int, _ behind: [PeriodWords?], _ quantities: [Quantity], _ marks: SentenceMarks) -> PeriodWords? {
        guard index + 1 < quantities.count, let period = behind[index + 1], !period.isComparison else { return nil }
        let gap = quantities[index].full.upperBound..<max(quantities[index + 1].full.lowerBound, quantities[index].full.upperBound)
        let isLinked = gap.contains { marks.cue(startingAt: $0)?.cue.has(.arrival) == true } && gap.count <= 10
        return isLinked && !gap.contains { marks.isClauseSign($0) || ["and", "while", "but"].contains(marks.text($0)) } ? period : nil
    }

    /// `… billion baht in February from`: right behind the figure, before the next one.
    private func periodBehind(_ index: Int, _ quantities: [Quantity], _ marks: SentenceMarks) -> PeriodWords? {
        let start = quantities[index].full.upperBound
        let next = index + 1 < quantities.count ? quantities[index + 1].full.lowerBound : marks.range.upperBound
        let period = marks.periods.first { $0.tokens.lowerBound >= start }
        guard let period, period.tokens.upperBound <= next, period.tokens.lowerBound - start <= 8,
            marks.tokens[period.tokens.lowerBound].kind != .han, period.isNameable
        else { return nil }
        let gap = start..<period.tokens.lowerBound
        let isCut = gap.contains {
            marks.isClauseSign($0) || ["and", "while", "but", "as", "when", "after"].contains(marks.text($0))
                || (marks.text($0) == "from" && !period.isComparison && !period.isInterval)
        }
        return isCut ? nil : period
    }
}
