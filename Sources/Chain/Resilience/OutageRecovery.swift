import Solver

/// In which order to bring back what is switched off: at each step what lets most demand be met again, then what gives back
/// most goods.
public struct OutageRecovery: Sendable {
    /// One thing brought back.
    public struct Step: Sendable {
        public let outage: Outage
        /// Goods that can be had again.
        public let regained: [Int]
        /// Who runs again, by the numbers among the network's sources.
        public let resumed: [Int]
        /// What is still switched off.
        public let remaining: [Outage]
    }

    public let steps: [Step]

    /// Solves a balance for each choice at each step.
    ///
    /// - Parameters:
    ///   - outages: what is switched off.
    ///   - whole: the balance with nothing switched off and with what is brought in.
    public init(of network: ChainNetwork, from outages: Set<Outage>, whole: Attainment) {
        let shares = OutageShares(of: network, whole: whole)
        var remaining = outages.sorted()
        var steps: [Step] = []
        while !remaining.isEmpty {
            let now = ProductionState(of: network.graph, switchedOff: remaining.flatMap(network.nodes))
            let choices = remaining.map { outage -> (step: Step, share: Rational) in
                let rest = remaining.filter { $0 != outage }
                let then = ProductionState(of: network.graph, switchedOff: rest.flatMap(network.nodes))
                let share = shares.share(within: shares.left(without: rest)) ?? .zero
                let regained = network.situation.goods.indices.filter { then.isAvailable($0) && !now.isAvailable($0) }
                let resumed = network.sources.indices.filter { then.isRunning($0) && !now.isRunning($0) }
                return (Step(outage: outage, regained: regained, resumed: resumed, remaining: rest), share)
            }
            let best = choices.enumerated().max { one, other in
                let (a, b) = (one.element, other.element)
                if a.share != b.share { return a.share < b.share }
                return (a.step.regained.count, a.step.resumed.count, -one.offset) < (b.step.regained.count, b.step.resumed.count, -other.offset)
            }
            guard let best else { break }
            steps.append(best.element.step)
            remaining = best.element.step.remaining
        }
        self.steps = steps
    }
}
