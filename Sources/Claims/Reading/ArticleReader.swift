import Figures

/// Reads every statistical figure of an English or Chinese text, by rules alone.
///
/// The same text gives the same readings; nothing is looked up, no clock is read. Time grows
/// linearly with the text.
public struct ArticleReader: Sendable {
    /// The day that `this year`, 上月 and months without a year are counted from; without it, the
    /// dateline's day.
    public private(set) var publishedOn: Day?
    private let gazetteer: PhraseTable<Bool>?
    private let groups: PhraseTable<Bool>?

    /// - Parameters:
    ///   - places: names of places, as texts write them; others are found by their form.
    ///   - groups: names of sectors and classes.
    public init(publishedOn: Day?, places: [String] = [], groups: [String] = []) {
        self.publishedOn = publishedOn
        gazetteer = places.isEmpty ? nil : PhraseTable(places.map { ($0, true) })
        self.groups = groups.isEmpty ? nil : PhraseTable(groups.map { ($0, true) })
    }

    /// The same reader of a text that was published on a day.
    public func of(publicationOn day: Day?) -> ArticleReader {
        var reader = self
        reader.publishedOn = day
        return reader
    }

    /// Reads a text. Offsets count its Unicode scalars; a first line `Source: …` is skipped and counted.
    public func read(_ text: String) -> Article {
        let layout = TextLayout(text)
        let dateline = dateline(layout)
        let day = publishedOn ?? dateline?.day
        var periods = PeriodRule(layout: layout, publishedOn: day)
        var sentences = SentenceReader(layout: layout, gazetteer: gazetteer, groups: groups)
        var readings: [Reading] = []
        for (number, sentence) in layout.sentences.enumerated() {
            var range = sentence.tokens
            if let dateline, dateline.words.span.start == sentence.span.start {
                while range.lowerBound < range.upperBound, layout.tokens[range.lowerBound].span.start < dateline.words.span.end {
                    range = (range.lowerBound + 1)..<range.upperBound
                }
            }
            readings += sentences.read(sentence, number: number, tokens: range, periods: &periods)
        }
        let headline = layout.sentences.first(where: \.isHeadline).map { Words(text: $0.text, span: $0.span) }
        return Article(
            sentences: layout.sentences, headline: headline, dateline: dateline, publishedOn: day, readings: readings,
            relations: RelationFinder(readings: readings, sentences: layout.sentences).relations())
    }

    private func dateline(_ layout: TextLayout) -> Dateline? {
        guard let sentence = layout.sentences.first(where: { !$0.isHeadline }) else { return nil }
        let marks = SentenceMarks(tokens: layout.tokens, range: sentence.tokens)
        return Dateline.read(layout, sentence: sentence, marks: marks, publishedOn: publishedOn)
    }
}
