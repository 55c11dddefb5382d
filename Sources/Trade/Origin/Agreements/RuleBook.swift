import Products

/// An agreement's rules together with the user's own, ready to be asked by code of one edition.
public struct RuleBook: Sendable {
    public internal(set) var agreement: Agreement
    public let edition: HSEdition
    let memberships: Set<Int16>
    private var rules: [ResolvedRule] = []
    private var byCode: [Int32: Int] = [:]
    private var byChapter: [Int]
    private let fallback: Int

    /// Gathers the rules for goods classified in `edition`. A rule of another edition is taken along where its code is
    /// not among the changes between the two.
    ///
    /// - Throws: `RuleConflict` where two rules speak of the same code of the same edition.
    public init(
        _ agreement: Agreement, userRules: [ProductRule] = [], changes: [HSChange] = [], edition: HSEdition
    ) throws(RuleConflict) {
        self.agreement = agreement
        self.edition = edition
        memberships = Set(agreement.parties.map(\.index))
        let always = agreement.criteria.map { RuleAlternative($0) }
        let general = agreement.generalRules.first { $0.chapters.isEmpty }
        rules.append(
            general.map { rule in
                ResolvedRule(.general(rule), rule.expression.alternatives.map { RuleAlternative($0) } + always)
            } ?? ResolvedRule(.notHeld, always))
        fallback = 0
        byChapter = Array(repeating: 0, count: 100)
        for rule in agreement.generalRules {
            for chapter in rule.chapters { limit(rule, to: chapter) }
        }
        for code in agreement.unverifiedCodes {
            byCode[Self.key(code)] = rules.count
            rules.append(ResolvedRule(.notVerified, always))
        }
        for rule in agreement.productRules + userRules where rule.agreement == agreement.id {
            try take(rule, always: always, changes: changes)
        }
    }

    private mutating func limit(_ rule: GeneralRule, to chapter: HSCode) {
        guard let number = Int(chapter.digits.prefix(2)) else { return }
        let doubt: RuleAlternative.Doubt? =
            rule.partialChapters.contains(chapter) ? .partOfChapter : rule.isVerified ? nil : .chaptersNotVerified
        var resolved = rules[byChapter[number]]
        if !resolved.isHeld { resolved.basis = .general(rule) }
        resolved.alternatives.append(contentsOf: rule.expression.alternatives.map { RuleAlternative($0, doubt: doubt) })
        byChapter[number] = rules.count
        rules.append(resolved)
    }

    private mutating func take(_ rule: ProductRule, always: [RuleAlternative], changes: [HSChange]) throws(RuleConflict) {
        let resolved = ResolvedRule(.productRule(rule), rule.expression.alternatives.map { RuleAlternative($0) } + always)
        for code in rule.codes {
            let change = rule.editions.contains(edition) ? nil : changes.first { between($0, and: rule, of: code) }
            guard let change else {
                try enter(resolved, at: code)
                continue
            }
            for touched in [change.code] + change.successors {
                let key = Self.key(touched)
                if let held = byCode[key], case .productRule = rules[held].basis { continue }
                byCode[key] = rules.count
                rules.append(ResolvedRule(.codeChanged(rule, change), always))
            }
        }
    }

    private mutating func enter(_ resolved: ResolvedRule, at code: HSCode) throws(RuleConflict) {
        let key = Self.key(code)
        if let held = byCode[key], case .productRule(let first) = rules[held].basis, case .productRule(let second) = resolved.basis {
            throw RuleConflict(code: code, first: first, second: second)
        }
        byCode[key] = rules.count
        rules.append(resolved)
    }

    /// Whether the code of a rule changed between the rule's editions and the goods'.
    private func between(_ change: HSChange, and rule: ProductRule, of code: HSCode) -> Bool {
        let isForward = code.isWithin(change.code) && change.first <= edition && rule.editions.allSatisfy { $0 <= change.last }
        let isBackward = change.successors.contains { code.isWithin($0) } && edition <= change.last
            && rule.editions.allSatisfy { $0 >= change.first }
        return isForward || isBackward
    }

    /// The number of the rule of the longest code that holds `span`; constant time.
    func index(of span: HSSpan) -> Int {
        let (low, high) = (span.lower, span.upper)
        if low == high, let found = byCode[6_000_000 + low] { return found }
        if low / 100 == high / 100, let found = byCode[4_000_000 + low / 100] { return found }
        if low / 10_000 == high / 10_000 {
            return byCode[2_000_000 + low / 10_000] ?? byChapter[Int(low / 10_000)]
        }
        return fallback
    }

    func rule(at index: Int) -> ResolvedRule { rules[index] }

    /// The rule that a good of this code falls under: that of the longest code that a rule names.
    public func rule(for code: HSCode) -> ResolvedRule { rules[index(of: HSSpan(code))] }

    /// Whether a country is a Party.
    public func hasParty(_ country: CountryCode) -> Bool { memberships.contains(country.index) }

    private static func key(_ code: HSCode) -> Int32 {
        let span = HSSpan(code)
        switch code.digits.utf8.count {
        case 2: return 2_000_000 + span.lower / 10_000
        case 4: return 4_000_000 + span.lower / 100
        default: return 6_000_000 + span.lower
        }
    }
}

extension CountryCode {
    /// A small number for each country.
    var index: Int16 {
        code.utf8.reduce(0) { $0 * 26 + Int16($1 - UInt8(ascii: "A")) }
    }
}
