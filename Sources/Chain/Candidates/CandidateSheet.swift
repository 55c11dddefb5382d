import Figures
import Solver

/// Candidates for a step of a chain, compared by figures, each with its why.
public struct CandidateSheet: Sendable {
    /// Who or what could take up the step.
    public struct Candidate: Sendable {
        public let id: String
        public let name: LocalizedText
        /// By criterion: the figure, or why it is not known.
        public let values: [CandidateCriterion: Derivation]

        public init(id: String, name: LocalizedText, values: [CandidateCriterion: Derivation]) {
            (self.id, self.name, self.values) = (id, name, values)
        }
    }

    /// The address of the sheet: `chain/battery/nanning/2024-08-20/good/separator/candidates/park`.
    public let address: ChainAddress
    public let criteria: [CandidateCriterion]
    public let candidates: [Candidate]
    public let ranking: CandidateRanking

    /// - Parameter candidates: each with a value a criterion, in a fixed order.
    public init(address: ChainAddress, criteria: [CandidateCriterion], candidates: [Candidate]) {
        (self.address, self.criteria, self.candidates) = (address, criteria, candidates)
        ranking = CandidateRanking(candidates.map { candidate in criteria.map { candidate.values[$0].flatMap { Rational($0.value) } } })
    }

    /// The value of a candidate by a criterion, closed.
    public func value(_ candidate: Int, _ criterion: CandidateCriterion) -> Derivation? {
        candidates[candidate].values[criterion].map { node in
            guard !node.listed.isEmpty else { return node }
            var closed = node
            closed.children = .deferred(count: node.listed.count)
            return closed
        }
    }

    /// The sum of a candidate's ranks, closed.
    public func score(_ candidate: Int) -> Derivation {
        Derivation(
            chain: address.appending(candidates[candidate].id, "score"), title: CandidateWords.of(candidates[candidate].name, CandidateWords.score),
            operation: .sum, value: FigureValue(ranking.sums[candidate]), unit: .index, children: .deferred(count: criteria.count))
    }

    /// How many of a candidate's values are not known.
    public func unknownCount(_ candidate: Int) -> Int {
        criteria.count { candidates[candidate].values[$0].map { $0.value.unknown != nil } ?? true }
    }

    /// The number at a way below the sheet's address, opened so many levels; `nil` where there is none.
    public func node(_ path: [String], levels: Int) -> Derivation? {
        guard path.count >= 2, let candidate = candidates.firstIndex(where: { $0.id == path[0] }) else { return nil }
        switch (path[1], path.count) {
        case ("score", 2):
            var node = score(candidate)
            if levels > 0 { node.children = .listed(criteria.indices.map { rank(candidate, $0, levels - 1) }) }
            return node
        case ("rank", 3):
            return criteria.firstIndex { $0.rawValue == path[2] }.map { rank(candidate, $0, levels) }
        case (let name, 2):
            return CandidateCriterion(rawValue: name).flatMap { levels > 0 ? candidates[candidate].values[$0] : value(candidate, $0) }
        default: return nil
        }
    }

    private func rank(_ candidate: Int, _ criterion: Int, _ levels: Int) -> Derivation {
        let kind = criteria[criterion]
        let isKnown = candidates[candidate].values[kind]?.value.unknown == nil
        let others = candidates.indices.filter { $0 != candidate && (!isKnown || candidates[$0].values[kind]?.value.unknown == nil) }
        let compared = ([candidate] + others).compactMap { value($0, kind) }
        return Derivation(
            chain: address.appending(candidates[candidate].id, "rank", kind.rawValue),
            title: CandidateWords.of(candidates[candidate].name, CandidateWords.rank(by: kind)), operation: isKnown ? .rank : .middleRank,
            value: FigureValue(ranking.ranks[candidate][criterion]), unit: .index,
            children: levels > 0 ? .listed(compared) : .deferred(count: compared.count))
    }
}

extension Rational {
    /// The exact number of a figure's value; of a modelled one as it is told; `nil` where it is not known.
    public init?(_ value: FigureValue) {
        switch value {
        case .exact(let value): self.init(value)
        case .ratio(let ratio): self.init(ratio)
        case .modelled(let number, _):
            guard let value = number.exact else { return nil }
            self.init(value)
        case .unknown: return nil
        }
    }
}
