import Figures
import Registry

/// All words of a text that name places, by sentence.
struct PlaceMentions: Sendable {
    /// By sentence, in the order of the text.
    let bySentence: [[PlaceMention]]
    /// The sites whose names' words all stand in a sentence, though not together.
    let sites: [[String]]

    init(layout: TextLayout, lexicon: Lexicon, places: PlaceRegister) {
        let rule = PlaceRule(gazetteer: nil)
        let siteWords = Self.siteWords(places)
        var bySentence: [[PlaceMention]] = []
        var sites: [[String]] = []
        for sentence in layout.sentences {
            let marks = SentenceMarks(tokens: layout.tokens, range: sentence.tokens)
            let named = Self.named(layout.tokens, sentence.tokens, lexicon)
            bySentence.append(Self.merged(named, formed: rule.places(marks), layout))
            let words = Set(layout.tokens[sentence.tokens].map(\.text))
            sites.append(siteWords.filter { $0.words.allSatisfy(words.contains) }.map(\.id))
        }
        self.bySentence = bySentence
        self.sites = sites
    }

    /// A name that the register does not hold hides the smaller names within it: an industrial park
    /// that is called after a city is not the city.
    private static func merged(_ named: [PlaceMention], formed: [Range<Int>], _ layout: TextLayout) -> [PlaceMention] {
        var mentions = named
        for range in formed {
            let inside = mentions.filter { $0.tokens.overlaps(range) }
            let isCovered = range.allSatisfy { index in inside.contains { $0.tokens.contains(index) } || layout.tokens[index].kind == .sign }
            let isLarger = inside.allSatisfy { range.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= range.upperBound }
            guard inside.isEmpty || (!isCovered && isLarger && PlaceRule.endsName(layout.tokens, range)) else { continue }
            mentions.removeAll { $0.tokens.overlaps(range) }
            mentions.append(PlaceMention(meaning: .unknown(layout.words(range).text), tokens: range))
        }
        return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func named(_ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon) -> [PlaceMention] {
        var found: [PlaceMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let place = lexicon.places.match(tokens, at: index, end: range.upperBound)
            let pointer = PointerWords.table.match(tokens, at: index, end: range.upperBound)
            if let place, place.end >= pointer?.end ?? 0 {
                found.append(PlaceMention(meaning: .registered(place.meaning), tokens: index..<place.end))
                index = place.end
            } else if let pointer, pointer.meaning != .sitePointer || isDetermined(tokens, index, range) {
                found.append(PlaceMention(meaning: pointer.meaning, tokens: index..<pointer.end))
                index = pointer.end
            } else {
                index += 1
            }
        }
        return found
    }

    /// `the project`, 该项目, and a bare 项目 only where a clause begins with it.
    private static func isDetermined(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
        ["the", "this", "whole", "entire", "该"].contains(tokens[index].text) || index == range.lowerBound || tokens[index - 1].kind == .sign
    }

    /// The words of the sites' names, without the small ones.
    private static func siteWords(_ places: PlaceRegister) -> [(id: String, words: [String])] {
        places.places.sorted { $0.key < $1.key }.flatMap { id, history -> [(id: String, words: [String])] in
            guard let place = history.entries.last?.value, place.kind == .site else { return [] }
            return ([place.name.en, place.name.zh] + place.aliases).compactMap { name in
                let scalars = Array(name.unicodeScalars)
                let words = Tokenizer(scalars: scalars).tokens(in: Span(start: 0, end: scalars.count)).map(\.text)
                    .filter { !CountNoun.isStop($0) }
                return words.count > 1 ? (id, words) : nil
            }
        }
    }
}

extension TextLayout {
    /// The tokens of a stretch of any sentence that name places.
    func placeTokens(in range: Range<Int>, _ mentions: PlaceMentions) -> Set<Int> {
        guard let number = sentences.firstIndex(where: { $0.tokens.contains(range.lowerBound) }) else { return [] }
        return Set(mentions.bySentence[number].flatMap(\.tokens))
    }
}
