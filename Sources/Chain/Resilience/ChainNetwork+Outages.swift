extension ChainNetwork {
    /// The nodes that an outage switches off; none where it is not of this chain.
    public func nodes(of outage: Outage) -> [ProductionNode] {
        if case .link(let supplier, let buyer, let good) = outage {
            return links.indices.filter { links[$0].supplier == supplier && links[$0].buyer == buyer && links[$0].good == good }
                .map { .product(situation.goods.count + $0) }
        }
        return sources.indices.filter { outages(of: sources[$0]).contains(outage) }.map { .step($0) }
    }

    /// What would switch a step off.
    private func outages(of source: Source) -> [Outage] {
        switch source {
        case .maker(let capacity): [.holder(capacity.holder), .place(capacity.place), .process(capacity.process)]
        case .flow(let flow): [flow.gate.map { .gate($0) }, flow.country.map { .country($0) }].compactMap { $0 }
        case .supplier(let name): [.holder(name)]
        case .outside: []
        }
    }

    /// All single failures that there can be, kind by kind.
    public var outages: [Outage] {
        let all = Set(sources.flatMap { outages(of: $0) } + links.map { .link(supplier: $0.supplier, buyer: $0.buyer, good: $0.good) })
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
        return all.sorted { (rank($0), $0) < (rank($1), $1) }
    }
}
