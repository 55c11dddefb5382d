import Figures
import Registry

/// Finds the place that a figure speaks of: where its own words name one, else the last one named
/// before it in the sentence, else the one under discussion.
struct PlaceFinder {
    let mentions: PlaceMentions
    let places: PlaceRegister
    let layout: TextLayout
    /// The day whose hierarchy counts, and the day of the knowledge.
    let day: Day
    let known: Day

    /// The places of an address; several of them where a name stands for several.
    struct Found: Hashable {
        var places: [[String]]
        var words: Words?
    }

    enum Answer: Hashable {
        case found(Found)
        case unknown(String)
        case none
    }

    /// - Parameters:
    ///   - own: stretches of the sentence that belong to the figure, the nearest first.
    ///   - before: what the sentence says before them.
    ///   - after: the rest of its clause.
    ///   - taken: tokens that say what is measured, and so no place.
    func place(own: [Range<Int>], before: Range<Int>, after: Range<Int>, taken: Set<Int>, sentence: Int, last: Found?) -> Answer {
        let here = mentions.bySentence[sentence].filter { !$0.tokens.contains(where: taken.contains) }
        for range in own {
            let inside = here.filter { $0.tokens.overlaps(range) }
            let answer = combine(inside, sentence: sentence)
            if answer != .none { return answer }
        }
        let earlier = here.filter { $0.tokens.upperBound <= before.upperBound && !isPartner($0) }
        for mention in earlier.reversed() where !isCountry(mention) {
            let answer = combine(cluster(endingWith: mention, of: earlier), sentence: sentence)
            if answer != .none { return answer }
        }
        let later = here.filter { $0.tokens.overlaps(after) && !isPartner($0) }
        if let mention = later.first {
            let answer = combine([mention], sentence: sentence)
            if answer != .none { return answer }
        }
        if let last { return .found(last) }
        let told = subject(before: sentence)
        if told != .none { return told }
        for mention in earlier.reversed() {
            let answer = combine([mention], sentence: sentence)
            if answer != .none { return answer }
        }
        return .none
    }

    /// What the nearest sentence of the paragraph that names a place speaks of: its first place.
    private func subject(before sentence: Int) -> Answer {
        var number = sentence - 1
        while number >= 0, layout.sentences[number].paragraph == layout.sentences[sentence].paragraph {
            let mentions = self.mentions.bySentence[number]
            if let first = mentions.first(where: { !isCountry($0) && !isPartner($0) }) {
                let answer = combine(cluster(startingWith: first, of: mentions), sentence: number)
                if answer != .none { return answer }
            }
            number -= 1
        }
        return .none
    }

    private func cluster(startingWith first: PlaceMention, of mentions: [PlaceMention]) -> [PlaceMention] {
        mentions.filter { $0.tokens.lowerBound >= first.tokens.lowerBound }.reduce(into: []) { cluster, mention in
            guard let last = cluster.last else { return cluster = [mention] }
            if isJoined(last, mention), cluster.count < 4 { cluster.append(mention) }
        }
    }

    private func isJoined(_ one: PlaceMention, _ other: PlaceMention) -> Bool {
        guard one.tokens.upperBound <= other.tokens.lowerBound else { return false }
        let gap = one.tokens.upperBound..<other.tokens.lowerBound
        return gap.count <= 3 && gap.allSatisfy { Self.joints.contains(layout.tokens[$0].text) }
    }

    /// `Qingxiu District in Nanning, Guangxi`: mentions with nothing but small words between them.
    private func cluster(endingWith last: PlaceMention, of mentions: [PlaceMention]) -> [PlaceMention] {
        var cluster = [last]
        for mention in mentions.reversed() where mention.tokens.upperBound <= cluster[0].tokens.lowerBound {
            guard isJoined(mention, cluster[0]) else { break }
            cluster.insert(mention, at: 0)
        }
        return cluster
    }

    private static let joints: Set<String> = ["in", "of", "'s", ",", "the", "city", "province", "的", "，"]
    private static let partners: Set<String> = ["to", "with", "for", "from", "against", "towards", "between", "对", "向", "与", "面"]

    private func isPartner(_ mention: PlaceMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard start > 0 else { return false }
        return Self.partners.contains(layout.tokens[start - 1].text)
    }

    private func isCountry(_ mention: PlaceMention) -> Bool {
        guard case .registered(let ids) = mention.meaning else { return false }
        return ids.allSatisfy { places.latest($0)?.kind == .country }
    }

    /// The places that mentions mean together: the smallest of nested ones; the parks of a programme
    /// within a smaller place.
    func combine(_ mentions: [PlaceMention], sentence: Int) -> Answer {
        guard !mentions.isEmpty else { return .none }
        var resolved: [(ids: [String], mention: PlaceMention)] = []
        for mention in mentions {
            switch mention.meaning {
            case .registered(let ids): resolved.append((ids, mention))
            case .unknown(let name): return .unknown(name)
            case .pointer(let kinds):
                guard let id = previous(before: mention, sentence: sentence, where: { kinds.contains($0) }) else {
                    return .unknown(layout.words(mention.tokens).text)
                }
                resolved.append(([id], mention))
            case .sitePointer:
                guard let ids = site(before: mention, sentence: sentence) else { return .unknown(layout.words(mention.tokens).text) }
                resolved.append((ids, mention))
            case .parks: break
            }
        }
        let smallest = resolved.filter { one in
            !resolved.contains { other in other.ids != one.ids && other.ids.contains { ancestors(of: $0).contains(where: one.ids.contains) } }
        }
        let words = mentions.last.map { layout.words($0.tokens) }
        if let parks = mentions.first(where: { $0.meaning == .parks }) {
            return programme(parks, within: smallest.map(\.ids), sentence: sentence)
                .map { .found(Found(places: [$0], words: layout.words(parks.tokens))) } ?? .unknown(layout.words(parks.tokens).text)
        }
        let distinct = smallest.reduce(into: [[String]]()) { if !$0.contains($1.ids) { $0.append($1.ids) } }
        guard let chosen = nonCountries(distinct).first ?? distinct.first else { return .none }
        let programmes = distinct.filter { $0.contains { places.latest($0)?.kind == .programme } }
        if distinct.count == 2, programmes.count == 1 {
            return .found(Found(places: [distinct.flatMap { $0.prefix(1) }], words: words))
        }
        // Two places side by side are neither of them.
        let others = nonCountries(distinct).dropFirst().flatMap { $0 }
        guard others.isEmpty else { return .unknown(mentions.map { layout.words($0.tokens).text }.joined(separator: ", ")) }
        return .found(Found(places: chosen.map { [$0] }, words: words))
    }

    private func nonCountries(_ candidates: [[String]]) -> [[String]] {
        candidates.filter { !$0.allSatisfy { places.latest($0)?.kind == .country } }
    }

    private func ancestors(of id: String) -> [String] {
        places.ancestors(of: id, on: day, asOf: known)
    }

    /// `the parks`: of the province named with them or before; narrowed to a smaller place named with them.
    private func programme(_ mention: PlaceMention, within ids: [[String]], sentence: Int) -> [String]? {
        let named = ids.flatMap { $0 }.filter { places.latest($0)?.kind != .country }
        let provinces = named.flatMap { [$0] + ancestors(of: $0) }
        let earlier = previous(before: mention, sentence: sentence) { $0 == .province }
        let programmes = places.places.keys.sorted().filter { places.latest($0)?.kind == .programme }
        let fitting = programmes.filter { id in
            guard let parent = places.latest(id)?.parent else { return false }
            return named.isEmpty ? earlier.map { $0 == parent } ?? (programmes.count == 1) : provinces.contains(parent)
        }
        guard fitting.count == 1 else { return nil }
        return fitting + named.filter { places.latest($0)?.kind != .province }
    }

    private func previous(before mention: PlaceMention, sentence: Int, where fits: (PlaceKind) -> Bool) -> String? {
        for number in (max(0, sentence - Self.reach)...sentence).reversed() {
            for other in mentions.bySentence[number].reversed() where other.tokens.upperBound <= mention.tokens.lowerBound {
                guard case .registered(let ids) = other.meaning, ids.count == 1, let id = ids.first else { continue }
                if let kind = places.latest(id)?.kind, fits(kind) { return id }
                if let above = ancestors(of: id).first(where: { places.latest($0).map { fits($0.kind) } == true }),
                    places.latest(above)?.kind == .province
                {
                    return above
                }
            }
        }
        return sentence == 0 ? next(after: mention, where: fits) : nil
    }

    /// A headline points to what the text says first.
    private func next(after mention: PlaceMention, where fits: (PlaceKind) -> Bool) -> String? {
        for other in mentions.bySentence.prefix(4).joined() where other.tokens.lowerBound > mention.tokens.lowerBound {
            guard case .registered(let ids) = other.meaning, ids.count == 1, let id = ids.first else { continue }
            if let kind = places.latest(id)?.kind, fits(kind) { return id }
        }
        return nil
    }

    private func site(before mention: PlaceMention, sentence: Int) -> [String]? {
        for number in (max(0, sentence - Self.reach)...sentence).reversed() {
            for other in mentions.bySentence[number].reversed() where other.tokens.upperBound <= mention.tokens.lowerBound {
                if case .registered(let ids) = other.meaning, ids.contains(where: { places.latest($0)?.kind == .site }) { return ids }
            }
            if !mentions.sites[number].isEmpty { return mentions.sites[number] }
        }
        return nil
    }

    private static let reach = 40
}
