import Chain
import Figures
import Formats

/// Answers how complete a chain is within an area on a day.
public enum AskChain {
    /// - Parameters:
    ///   - area: an id of the register, or several joined by `+`.
    ///   - day: the day whose production is asked for; `nil` for the day of the question.
    ///   - known: the day of the question; `nil` for today.
    ///   - folder: files to try instead of what is filed.
    /// - Throws: ``ChainError``, `RecordError`.
    public static func run(
        _ chain: String, area: String, on day: Day? = nil, asOf known: Day? = nil, trying folder: String? = nil, in zone: Zone
    ) async throws -> ChainAnswer {
        let gathered = try await GatherChain.run(chain, area: area, on: day, asOf: known, trying: folder, in: zone)
        let completeness = try balanced(gathered.reading.model, gathered.scope)
        return ChainAnswer(
            area: gathered.area, numbers: ChainNumbers(completeness).growing(),
            contributions: ProjectContribution.all(in: gathered.reading.model, scope: gathered.scope),
            links: SupplyInference(completeness.situation, declared: gathered.reading.model.links, regions: gathered.prefectures).links, rejects: gathered.reading.rejects,
            faults: gathered.reading.faults)
    }

    /// The numbers at addresses, each with so many levels of its why; a chain in an area on a day is balanced once for all.
    ///
    /// - Throws: ``ChainError``, `RecordError`.
    public static func why(_ addresses: [ChainAddress], levels: Int, in zone: Zone) async throws -> [Derivation] {
        var gathered: [ChainAddress: GatheredChain] = [:]
        var known: [ChainScope: ChainNumbers] = [:]
        var nodes: [Derivation] = []
        for address in addresses {
            if gathered[address.whole] == nil {
                gathered[address.whole] = try await GatherChain.run(address.chain, area: address.area, on: address.day, asOf: address.asOf, in: zone)
            }
            guard let chain = gathered[address.whole] else { continue }
            var scope = chain.scope
            guard let path = scope.take(from: address.path) else { throw ChainError.noSuchNumber(address) }
            if known[scope] == nil {
                let undisturbed = scope.without.isEmpty ? nil : try balanced(chain.reading.model, scope.undisturbed)
                known[scope] = ChainNumbers(try balanced(chain.reading.model, scope), undisturbed: undisturbed)
            }
            guard let node = known[scope]?.node(path, levels: levels) else { throw ChainError.noSuchNumber(address) }
            nodes.append(node)
        }
        return nodes
    }

    static func balanced(_ model: ChainModel, _ scope: ChainScope) throws(ChainError) -> ChainCompleteness {
        guard let completeness = ChainCompleteness(ChainSituation(model, scope: scope)) else { throw ChainError.noSource(chain: scope.chain.id) }
        return completeness
    }
}
