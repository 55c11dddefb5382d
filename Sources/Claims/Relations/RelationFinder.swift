import Figures

/// Finds the arithmetic that a text's figures ought to obey, and says whether they do.
struct RelationFinder {
    struct Term {
        let reading: Reading
        let role: IndicatorRole?
        let interval: PrintedInterval
        let isHeadline: Bool

        var isLevel: Bool { reading.kind == .level || reading.kind == .count }
        var isPrior: Bool { reading.status == .prior }
        var span: Span { reading.words.span }
        var period: String? { reading.period?.iso8601 }
    }

    let terms: [Term]
    /// The terms of each sentence.
    let bySentence: [Range<Int>]
    /// Levels of one unit and period, by role: identities hold only among these.
    let levels: [Key: [Int]]

    struct Key: Hashable {
        let role: IndicatorRole
        let unit: String?
        let period: String?
    }

    /// A text with more figures of one key than this repeats itself; each further one adds no identity.
    static let most = 12

    init(readings: [Reading], sentences: [Sentence]) {
        var roles: [String: IndicatorRole?] = [:]
        terms = readings.compactMap { reading in
            guard let interval = PrintedInterval(reading) else { return nil }
            // A text says the same indicator many times.
            let words = reading.indicator?.text ?? ""
            let role = roles[words] ?? IndicatorRole(reading.indicator)
            roles[words] = .some(role)
            return Term(reading: reading, role: role, interval: interval, isHeadline: sentences[reading.sentence].isHeadline)
        }
        var ranges: [Range<Int>] = []
        var levels: [Key: [Int]] = [:]
        var start = 0
        for index in terms.indices {
            let term = terms[index]
            if index + 1 == terms.count || terms[index + 1].reading.sentence != term.reading.sentence {
                ranges.append(start..<(index + 1))
                start = index + 1
            }
            if term.isLevel, let role = term.role {
                levels[Key(role: role, unit: term.reading.unit, period: term.period), default: []].append(index)
            }
        }
        bySentence = ranges
        self.levels = levels
    }

    func relations() -> [Relation] {
        var relations = bySentence.flatMap(growthRelations)
        relations += balances() + tradeSums() + monthSums() + shares() + headlines()
        return relations.sorted { $0.terms.lexicographicallyPrecedes($1.terms) }
    }

    func candidates(_ role: IndicatorRole, like term: Term) -> ArraySlice<Int> {
        (levels[Key(role: role, unit: term.reading.unit, period: term.period)] ?? []).prefix(Self.most)
    }

    /// The first choice that holds, else the first at all.
    func best<Choice>(_ choices: [Choice], holds: (Choice) -> Bool) -> (choice: Choice, holds: Bool)? {
        if let good = choices.first(where: holds) { return (good, true) }
        return choices.first.map { ($0, false) }
    }
}
