import Chain
import Figures
import Statistics

/// Opens a why that passes through several rooms: candidates, chains, specialisation and the zone's own figures. What stands in
/// several places is opened where it stands first.
struct NumberOpener {
    let model: ChainModel
    let reader: FigureReader
    private var answers: [CandidateQuestion: CandidateAnswer] = [:]
    private var tables: [SpecialisationAddress: SpecialisationNumbers] = [:]
    private var chains: [ChainAddress: (numbers: ChainNumbers, upstreamness: ChainUpstreamness?)] = [:]
    private var seen: Set<DerivationAddress> = []

    /// Whether a number of a chain is one that this opens: a candidate's, or an upstreamness.
    static func opens(_ address: ChainAddress) -> Bool {
        CandidateQuestion.reading(address) != nil || (address.asOf == nil && address.path.count == 3 && address.path[0] == "good" && address.path[2] == "upstreamness")
    }

    init(model: ChainModel, reader: FigureReader) { (self.model, self.reader) = (model, reader) }

    /// The number at an address, opened so many levels.
    ///
    /// - Throws: ``CandidateError/noSuchNumber(_:)`` where there is none.
    mutating func number(at address: ChainAddress, levels: Int) async throws -> Derivation {
        guard let node = try await node(at: .chain(address), levels: 1) else { throw CandidateError.noSuchNumber(address) }
        seen.insert(.chain(address))
        return try await opened(node, levels)
    }

    /// A node whose closed children are opened; parts of a row of arithmetic cost no level.
    private mutating func opened(_ node: Derivation, _ levels: Int) async throws -> Derivation {
        guard !node.listed.isEmpty else { return node }
        var node = node
        var children: [Derivation] = []
        for child in node.listed {
            guard case .deferred = child.children else {
                children.append(try await opened(child, levels))
                continue
            }
            guard levels > 1, !seen.contains(child.address), let found = try await self.node(at: child.address, levels: levels - 1) else {
                children.append(child)
                continue
            }
            seen.insert(child.address)
            children.append(try await opened(found, levels - 1))
        }
        node.children = .listed(children)
        return node
    }

    /// A number with its next level; a figure of the zone with all that are asked for.
    private mutating func node(at address: DerivationAddress, levels: Int) async throws -> Derivation? {
        switch address {
        case .figure(let figure): return try await reader.figure(figure, depth: FigureRule.Depth(levels)).derivation
        case .specialisation(let address):
            if tables[address.table] == nil { tables[address.table] = try await AskSpecialisation.run(address, with: reader) }
            return tables[address.table]?.node(address.path)
        case .chain(let address):
            if let (question, sheet, path) = CandidateQuestion.reading(address) {
                if answers[question] == nil { answers[question] = try await AskCandidates.run(question, in: model, with: reader) }
                return (sheet == "enterprise" ? answers[question]?.enterprises : answers[question]?.places)?.node(path, levels: 1)
            }
            let whole = ChainAddress(chain: address.chain, area: address.area, day: address.day)
            if chains[whole] == nil {
                let question = CandidateQuestion(chain: address.chain, step: "", area: address.area, day: address.day)
                let scope = try await AskCandidates.scope(of: question, in: model, with: reader)
                guard let completeness = ChainCompleteness(ChainSituation(model, scope: scope)) else { throw ChainError.noSource(chain: address.chain) }
                chains[whole] = (ChainNumbers(completeness), ChainUpstreamness(completeness))
            }
            guard address.path.count == 3, address.path[2] == "upstreamness" else { return chains[whole]?.numbers.node(address.path) }
            guard let good = chains[whole]?.numbers.completeness.situation.number(of: address.path[1]) else { return nil }
            return chains[whole]?.upstreamness?.node(good)
        case .quotation: return nil
        }
    }
}
