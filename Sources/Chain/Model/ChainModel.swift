import Products

/// All that is known of who makes what from what, where.
public struct ChainModel: Hashable, Sendable {
    public var goods: [String: Good]
    public var processes: [String: ProductionProcess]
    public var chains: [ChainDefinition]
    public var capacities: [Capacity]
    public var links: [SupplyLink]
    public var flows: [GoodFlow]

    public init(
        goods: [Good] = [], processes: [ProductionProcess] = [], chains: [ChainDefinition] = [],
        capacities: [Capacity] = [], links: [SupplyLink] = [], flows: [GoodFlow] = []
    ) {
        self.goods = Dictionary(goods.map { ($0.id, $0) }) { first, _ in first }
        self.processes = Dictionary(processes.map { ($0.id, $0) }) { first, _ in first }
        (self.chains, self.capacities, self.links, self.flows) = (chains, capacities, links, flows)
    }

    /// The chain of an id.
    public func chain(_ id: String) -> ChainDefinition? { chains.first { $0.id == id } }
}
