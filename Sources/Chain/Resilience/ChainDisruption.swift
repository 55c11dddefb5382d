/// What follows where something of a chain is switched off: what can no longer be had, and who stands still for want of what.
public struct ChainDisruption: Hashable, Sendable {
    /// A step that stands still, with the lack that stops it followed back to what is switched off.
    public struct Idle: Hashable, Sendable {
        /// Its number among the network's sources.
        public let step: Int
        public let causes: [Cause]
    }

    /// One lack on the way back.
    public struct Cause: Hashable, Sendable {
        /// The good that is lacking.
        public let good: Int
        /// Who would have made or delivered it; `nil` where a link is cut.
        public let step: Int?
        /// What is switched off there; `nil` where it stands still itself, as the next cause tells.
        public let outage: Outage?
    }

    public let outages: [Outage]
    /// Goods that could be had and no longer can, in their order.
    public let lost: [Int]
    public let idle: [Idle]

    /// Takes time in proportion to the network's links.
    public init(of network: ChainNetwork, switchingOff outages: [Outage]) {
        let nodes = outages.map { ($0, network.nodes(of: $0)) }
        let off = Dictionary(nodes.flatMap { outage, nodes in nodes.map { ($0, outage) } }) { first, _ in first }
        let whole = ProductionState(of: network.graph)
        let state = ProductionState(of: network.graph, switchedOff: Array(off.keys))
        let disruption = Disruption(from: whole, to: state, switchingOff: Array(off.keys))
        self.outages = outages
        lost = disruption.lostProducts.filter { $0 < network.situation.goods.count }
        var makers: [Int: [Int]] = [:]
        for (number, step) in network.steps.enumerated() { for product in step.outputs { makers[product, default: []].append(number) } }
        idle = disruption.idleSteps.map { step in
            var (causes, seen, at): ([Cause], Set<Int>, Int?) = ([], [step], step)
            while let standing = at {
                at = nil
                guard let requirement = state.unmetRequirements(of: standing).first, let product = network.steps[standing].requirements[requirement].first
                else { break }
                let good = network.good(of: product)
                if let outage = off[.product(product)] {
                    causes.append(Cause(good: good, step: nil, outage: outage))
                    break
                }
                let who = (makers[product] ?? []).filter { whole.isRunning($0) }
                if let first = who.first(where: { off[.step($0)] != nil }) {
                    causes.append(Cause(good: good, step: first, outage: off[.step(first)]))
                } else if let first = who.first(where: { seen.insert($0).inserted }) {
                    causes.append(Cause(good: good, step: first, outage: nil))
                    at = first
                }
            }
            return Idle(step: step, causes: causes)
        }
    }
}
