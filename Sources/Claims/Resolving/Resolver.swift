import Figures
import Registry
import Statistics

/// From the words of a figure to the addresses that it may mean.
///
/// A figure gets an address only where every word that narrows it is explained: an indicator by its
/// names, a place by the register, a sector by its group, a period by the calendar. Anything else is
/// a failure that says what stood in the way.
public struct Resolver: Sendable {
    public let lexicon: Lexicon
    public let indicators: [String: Indicator]
    public let register: ZoneRegister
    /// The day from which unsaid periods follow, and by which hierarchies count.
    public let publishedOn: Day
    public let today: Day

    public init(lexicon: Lexicon, indicators: [String: Indicator], register: ZoneRegister, publishedOn: Day, today: Day) {
        self.lexicon = lexicon
        self.indicators = indicators
        self.register = register
        self.publishedOn = publishedOn
        self.today = today
    }

    /// The resolution of every reading, in their order.
    public func resolve(_ article: Article, in text: String) -> [Resolution] {
        let layout = TextLayout(text)
        var memory = Memory()
        var marks: (sentence: Int, marks: SentenceMarks)?
        let mentions = PlaceMentions(layout: layout, lexicon: lexicon, places: register.places)
        return article.readings.indices.map { index in
            var reading = article.readings[index]
            let sentence = layout.sentences[reading.sentence]
            if marks?.sentence != reading.sentence {
                marks = (reading.sentence, SentenceMarks(tokens: layout.tokens, range: sentence.tokens))
            }
            guard let here = marks?.marks else { return .failed(.noIndicator) }
            func neighbour(_ step: Int) -> Reading? {
                var other = index + step
                while article.readings.indices.contains(other), article.readings[other].words.span == reading.words.span { other += step }
                guard article.readings.indices.contains(other), article.readings[other].sentence == reading.sentence else { return nil }
                return article.readings[other]
            }
            let run = run(of: index, in: article.readings, layout: layout, marks: here)
            // `grew 5 and 6 percent in July`: the period behind the last is that of all.
            if reading.period?.words == nil, let period = run.last?.period, period.words != nil { reading.period = period }
            let frame = Frame(layout: layout, reading: reading, before: neighbour(-1), after: neighbour(1), run: run, marks: here)
            let claim = ClaimReader(resolver: self, frame: frame, mentions: mentions, reading: reading, paragraph: sentence.paragraph)
            return claim.resolve(&memory)
        }
    }

    /// The figures of one kind that stand side by side with this one: `5, 6 and 7 percent`.
    private func run(of index: Int, in readings: [Reading], layout: TextLayout, marks: SentenceMarks) -> [Reading] {
        func isJoined(_ one: Int, _ other: Int) -> Bool {
            guard readings.indices.contains(one), readings.indices.contains(other), readings[one].sentence == readings[other].sentence,
                readings[one].kind == readings[other].kind
            else { return false }
            let gap = layout.tokens(in: Span(start: readings[one].words.span.end, end: readings[other].words.span.start), within: marks.range)
            return !gap.isEmpty && gap.count <= 2 && gap.allSatisfy { [",", "and", "、", "和", "与", "，"].contains(layout.tokens[$0].text) }
        }
        var range = index...index
        while isJoined(range.lowerBound - 1, range.lowerBound) { range = (range.lowerBound - 1)...range.upperBound }
        while isJoined(range.upperBound, range.upperBound + 1) { range = range.lowerBound...(range.upperBound + 1) }
        return range.map { readings[$0] }
    }

    /// What a sentence may leave unsaid because the one before said it.
    struct Memory {
        var indicators: [String] = []
        var indicatorWords: Words?
        var indicatorTokens: [Int] = []
        var place: PlaceFinder.Found?
        var group: ClaimReader.NamedGroup?
        /// Whether all words beside the indicator were understood.
        var isExplained = true
        var sentence = -1
        var paragraph = -1
    }
}
