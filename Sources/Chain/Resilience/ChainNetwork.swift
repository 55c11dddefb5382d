import Figures
import Products

/// A chain within an area as a production graph: a step for every capacity and for every way in, all of whose requirements are
/// needed. A buyer that declared its suppliers of a good draws from them alone; others take from whoever has it.
public struct ChainNetwork: Sendable {
    /// What a step is.
    public enum Source: Hashable, Sendable {
        /// A capacity runs its process.
        case maker(Capacity)
        /// Declared imports or stock.
        case flow(GoodFlow)
        /// A supplier that is told of by a link only, of whom nothing else is known.
        case supplier(String)
        /// From outside, without a known limit.
        case outside(good: Int)
    }

    /// With nothing switched off.
    public let situation: ChainSituation
    /// Declared links that hold on the day, of goods of the chain; each is a product of its own behind the goods.
    public let links: [SupplyLink]
    public let sources: [Source]
    /// Beside the sources: what each needs and makes, goods by their numbers, then links.
    public let steps: [ProductionStep]
    public let graph: ProductionGraph
    /// What each outage switches off.
    let nodes: [Outage: [ProductionNode]]

    /// - Returns: `nil` where a process needs something that the situation does not know.
    public init?(_ model: ChainModel, scope: ChainScope) {
        let situation = ChainSituation(model, scope: scope.undisturbed)
        let links = model.links.filter { $0.basis == .declared && $0.holds(on: scope.day) && situation.number(of: $0.good) != nil }
        let goods = situation.goods.count
        var (sources, steps): ([Source], [ProductionStep]) = ([], [])
        func linked(_ place: (SupplyLink) -> Bool) -> [Int] { links.indices.filter { place(links[$0]) }.map { goods + $0 } }
        for (number, process) in situation.processes.enumerated() {
            for capacity in situation.capacities[number] {
                sources.append(.maker(capacity))
                steps.append(
                    ProductionStep(
                        requirements: process.inputs.map { input in
                            input.alternatives.flatMap { part -> [Int] in
                                let own = linked { $0.buyer == capacity.holder && $0.good == part.good }
                                return own.isEmpty ? [situation.number(of: part.good)].compactMap { $0 } : own
                            }
                        },
                        outputs: process.outputs.flatMap { part in
                            [situation.number(of: part.good)].compactMap { $0 } + linked { $0.supplier == capacity.holder && $0.good == part.good }
                        }))
            }
        }
        for good in situation.goods.indices {
            for flow in situation.supplies[good] {
                sources.append(.flow(flow))
                steps.append(ProductionStep(needs: [], makes: [good]))
            }
            if situation.limit(of: good) == nil {
                sources.append(.outside(good: good))
                steps.append(ProductionStep(needs: [], makes: [good]))
            }
        }
        let delivered = Set(steps.flatMap(\.outputs))
        for (index, link) in links.enumerated() where !delivered.contains(goods + index) {
            sources.append(.supplier(link.supplier))
            steps.append(ProductionStep(needs: [], makes: [goods + index]))
        }
        guard let graph = try? ProductionGraph(products: goods + links.count, steps: steps) else { return nil }
        (self.situation, self.links, self.sources, self.steps, self.graph) = (situation, links, sources, steps, graph)
        nodes = Self.nodes(of: sources, links, behind: goods)
    }

    /// The goods that somebody asks for.
    public var asked: Set<Int> { Set(situation.goods.indices.filter { situation.demand(of: $0).isPositive }) }

    /// The good that a product is: itself, or what a link delivers.
    public func good(of product: Int) -> Int {
        let goods = situation.goods.count
        return product < goods ? product : situation.number(of: links[product - goods].good) ?? 0
    }
}
