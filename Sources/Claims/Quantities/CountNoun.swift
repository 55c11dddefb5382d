/// The English words behind a number that say what is counted.
enum CountNoun {
    private static let stops: Set<String> = [
        "in", "on", "at", "to", "from", "of", "for", "with", "by", "and", "or", "but", "as", "than", "while", "when", "which",
        "that", "the", "a", "an", "this", "was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "will",
        "would", "said", "after", "before", "over", "under", "during", "up", "down", "against", "versus", "vs", "compared",
        "who", "whose", "where", "if", "not", "it", "its", "they", "their", "he", "she", "we", "you", "since", "until", "per",
        "last", "into", "between", "through", "about", "around", "nearly", "more", "less", "also", "so", "then", "there",
        "each", "every", "because", "although", "though", "however", "can", "could", "may", "might", "should", "must", "do",
        "does", "did", "rose", "fell", "according", "including", "among", "within", "without", "across", "per", "due", "both"
    ]
    private static let irregular: Set<String> = [
        "people", "men", "women", "children", "personnel", "staff", "cattle", "aircraft", "sheep", "households", "livestock",
        "feet", "poultry", "spacecraft", "offspring", "police", "youth"
    ]
    private static let notCounted: Set<String> = [
        "times", "figures", "sides", "ways", "others", "ones", "points", "percents", "lots", "things", "aspects", "hands",
        "digits", "means", "series", "days", "news", "fronts", "reasons", "matters", "respects", "issues", "steps", "terms"
    ]
    /// Nouns that a four-digit number before them counts rather than dates.
    static let entityNouns: Set<String> = [
        "companies", "enterprises", "firms", "people", "workers", "employees", "jobs", "units", "vehicles", "cars", "projects",
        "tonnes", "tons", "households", "factories", "students", "residents", "visitors", "passengers", "kilometers",
        "kilometres", "km", "miles", "megawatts", "mw", "participants", "delegates", "exhibitors", "stores", "shops",
        "outlets", "homes", "houses", "aircraft", "ships", "containers", "teu", "hectares", "acres", "barrels", "bags", "head",
        "patents", "yuan", "dollars", "dlrs", "euros", "baht", "staff", "villages", "farmers", "products", "items", "trains",
        "flights", "trips", "startups", "businesses", "investors", "guests", "buses", "trucks", "respondents", "percent",
        "pct", "schools", "hospitals", "beds", "members", "deals", "contracts", "agreements", "events", "posts", "cases"
    ]

    /// The tokens of the counted words behind `index`: up to the first plural, through adjectives.
    static func match(_ tokens: [Token], at index: Int, end: Int) -> Range<Int>? {
        var next = index
        if next < end, tokens[next].text == "-", !tokens[next].isSpaced { return nil }
        var limit = index + 5
        while next < end, next < limit {
            let token = tokens[next]
            if token.text == "-" || token.text == "'s" {
                next += 1
                continue
            }
            // `420 small and medium-sized enterprises`
            if token.text == "and", next > index, limit == index + 5 {
                limit += 3
                next += 1
                continue
            }
            guard token.kind == .word, !stops.contains(token.text), next == index || token.isSpaced || tokens[next - 1].text == "-" else {
                return nil
            }
            if isPlural(token.text) {
                return notCounted.contains(token.text) ? nil : index..<(next + 1)
            }
            next += 1
        }
        return nil
    }

    static func isPlural(_ word: String) -> Bool {
        if irregular.contains(word) { return true }
        guard word.utf8.count > 3, word.hasSuffix("s") else { return false }
        return !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is") && !word.hasSuffix("ous")
    }

    static func isStop(_ word: String) -> Bool { stops.contains(word) }
}
