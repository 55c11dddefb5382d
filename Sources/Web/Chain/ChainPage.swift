import Actions
import Chain
import Figures
import Formats

/// A number of a chain with its why. Its address is the number's own: `chain/battery/nanning/2024-08-20/good/separator/coverage`.
struct ChainPage: Page {
    typealias Messages = ChainMessages

    static let name = "chain"
    static let template = "Chain"
    static let queryBudget = 12

    /// The levels that are open at first, and the most that one page opens.
    private static let levels = (first: 2, most: 6)

    func model(for request: PageRequest, in state: ZoneState) async throws -> ChainNumberModel {
        guard let address = ChainAddress(([Self.name] + request.rest).joined(separator: "/")) else { throw PageFault.notFound }
        let levels = try request.query["depth"].map { text -> Int in
            guard let depth = Int(text), (1...Self.levels.most).contains(depth) else { throw PageFault.badQuestion("depth") }
            return depth
        } ?? Self.levels.first
        let balances = try await state.chains.balances(in: state)
        let desk = balances.desk
        let (scope, path) = try desk.scope(at: address)
        if path.isEmpty {
            throw PageMoved(path: request.link(ChainsPage.name) + "/\(QueryText.encoded(address.chain))" + QueryText.text(["area": address.area, "on": address.day.description]))
        }
        guard let node = try await node(address, path, scope, by: balances, levels: levels, in: state) else { throw PageFault.notFound }
        return ChainNumberModel(
            scope: scope, area: desk.name(of: scope.area), node: node, levels: levels, listsAll: request.query["rows"] == "all")
    }

    private func node(
        _ address: ChainAddress, _ path: [String], _ scope: ChainScope, by balances: ChainBalances, levels: Int, in state: ZoneState
    ) async throws -> Derivation? {
        if AskCandidates.opens(address) {
            return try await AskCandidates.why([address], levels: levels, in: balances.desk.model, with: state.reader).first
        }
        // Of an earlier day of the question another model is known.
        guard address.asOf == nil else { return try await AskChain.why([address], levels: levels, in: state.zone).first }
        return try await balances.numbers(scope).node(path, levels: levels)
    }

    func title(of model: ChainNumberModel, in language: Language) -> String { "\(model.node.title[language]) · \(model.scope.chain.name[language])" }

    func view(of model: ChainNumberModel, for request: PageRequest) -> Any { ChainView(model, for: request) }

    func json(of model: ChainNumberModel, for request: PageRequest) -> JSONValue { DerivationJSON(language: request.language).node(model.node) }

    func tables(of model: ChainNumberModel, for request: PageRequest) -> [PageTable] { [QuotationTables.why(model.node, request.language)] }
}
