extension ChainNetwork {
    /// The nodes that an outage switches off; none where it is not of this chain.
    public func nodes(of outage: Outage) -> [ProductionNode] { nodes[outage] ?? [] }

    /// By outage, what it switches off of sources, and of links as products behind the goods.
    static func nodes(of sources: [Source], _ links: [SupplyLink], behind goods: Int) -> [Outage: [ProductionNode]] {
        var nodes: [Outage: [ProductionNode]] = [:]
        for (step, source) in sources.enumerated() { for outage in Set(outages(of: source)) { nodes[outage, default: []].append(.step(step)) } }
        for (index, link) in links.enumerated() {
            nodes[.link(supplier: link.supplier, buyer: link.buyer, good: link.good), default: []].append(.product(goods + index))
        }
        return nodes
    }

    /// What would switch a step off.
    private static func outages(of source: Source) -> [Outage] {
        switch source {
        case .maker(let capacity): [.holder(capacity.holder), .place(capacity.place), .process(capacity.process)]
        case .flow(let flow): [flow.gate.map { .gate($0) }, flow.country.map { .country($0) }].compactMap { $0 }
        case .supplier(let name): [.holder(name)]
        case .outside: []
        }
    }

    /// All single failures that there can be, kind by kind.
    public var outages: [Outage] {
        func rank(_ outage: Outage) -> Int {
            switch outage {
            case .holder: 0
            case .place: 1
            case .gate: 2
            case .country: 3
            case .process: 4
            case .link: 5
            }
        }
        return nodes.keys.sorted { (rank($0), $0) < (rank($1), $1) }
    }
}
