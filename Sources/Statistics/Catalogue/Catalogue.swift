import Figures
import Products
import Registry

/// The words by which people ask for figures, in three languages: the names and synonyms of
/// indicators, places, groups, measures and periods.
public struct Catalogue: Sendable {
    /// What a phrase stands for.
    public enum Target: Hashable, Sendable {
        case indicator(String), place(String), group(String), measure(Measure)
    }

    /// A phrase found in a text.
    public struct Match: Hashable, Sendable {
        public var target: Target
        /// Where it stands, in characters of the folded text.
        public var range: Range<Int>
    }

    private let phrases: [(text: SearchText, target: Target)]

    public init(
        indicators: some Sequence<Indicator>, places: PlaceRegister, groups: some Sequence<ClassGroup>,
        classification: IndustryClassification
    ) {
        var phrases: [(SearchText, Target)] = []
        func add(_ texts: [String], _ target: Target) {
            for text in Set(texts) where !text.isEmpty { phrases.append((SearchText(text), target)) }
        }
        for indicator in indicators {
            add([indicator.id] + indicator.title.all + indicator.synonyms.values.flatMap { $0 }, .indicator(indicator.id))
        }
        for (id, history) in places.places {
            add([id] + history.entries.flatMap { $0.value.name.all + $0.value.aliases }, .place(id))
        }
        for group in groups {
            add([group.id] + group.name.all + group.synonyms.values.flatMap { $0 }, .group(group.id))
        }
        for row in classification.classes.values {
            add(row.name.all + (row.level == .section ? [] : [row.code]), .group(row.code))
        }
        for measure in Measure.plain {
            add([measure.description] + measure.words.all + (Self.measureWords[measure] ?? []), .measure(measure))
        }
        self.phrases = phrases.sorted {
            ($1.0.characters.count, String($0.0.characters)) < ($0.0.characters.count, String($1.0.characters))
        }
    }

    private static let measureWords: [Measure: [String]] = [
        .growth(.comparable, baseYear: nil): ["growth", "increase", "增长", "增速", "同比", "tăng", "tăng trưởng"],
        .share: ["share", "比重", "占比", "tỷ trọng"],
        .averageTwoYears: ["two-year average", "两年平均"],
        .response: ["response rate", "上报率"],
    ]

    /// The phrases in a text: the longest first, without overlaps. A phrase that stands for several
    /// targets gives them all.
    public func matches(in query: String) -> [Match] {
        let text = SearchText(query)
        let periods = PeriodWords.ranges(in: text)
        var found: [Match] = []
        var taken: [Range<Int>] = []
        for phrase in phrases {
            var others = taken.filter { range in !found.contains { $0.range == range && range.count == phrase.text.characters.count } }
            // The digits of a period are no class code: 2022 is a year and fibreboard.
            if phrase.text.characters.allSatisfy(\.isNumber) { others += periods }
            guard let range = text.range(of: phrase.text, outside: others) else { continue }
            found.append(Match(target: phrase.target, range: range))
            if !taken.contains(range) { taken.append(range) }
        }
        return found
    }
}
