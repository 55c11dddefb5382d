import Figures

/// `NANNING, Aug. 20 (Xinhua) --`, 新华社北京8月20日电: where and when a report was written.
public struct Dateline: Hashable, Sendable {
    public let words: Words
    /// With a year only if the text prints one.
    public let day: Day?

    static func read(_ layout: TextLayout, sentence: Sentence, marks: SentenceMarks, publishedOn: Day?) -> Dateline? {
        let range = sentence.tokens
        let limit = min(range.upperBound, range.lowerBound + 30)
        guard let end = (range.lowerBound..<limit).first(where: { endsDateline($0, range.lowerBound, layout.tokens) }) else { return nil }
        let head = range.lowerBound..<(end + 1)
        let periods = marks.periods.filter { $0.tokens.upperBound <= head.upperBound }
        let resolver = PeriodResolver(publishedOn: publishedOn)
        let day: Day? = periods.lazy.compactMap { period -> Day? in
            guard case .day = period.form, case .day(let day)? = resolver.resolve(period.form, current: nil)?.period else { return nil }
            return day
        }.first
        return Dateline(words: layout.words(head), day: day)
    }

    private static func endsDateline(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
        let text = tokens[index].text
        if text == "电" { return tokens[start..<index].contains { $0.text == "社" || $0.text == "日" } }
        if text == "讯" || (text == ":" && tokens[start..<index].contains { $0.text == "网" || $0.text == "社" }) {
            return tokens[start..<index].contains { ["报", "社", "网"].contains($0.text) }
        }
        let isDash =
            ["—", "–"].contains(text) || (text == "-" && index > start && (tokens[index - 1].text == "-" || tokens[index].isSpaced))
        guard isDash, index > start else { return false }
        return tokens[start..<index].contains { [")", "/"].contains($0.text) || PeriodReader.months[$0.text] != nil }
    }
}
