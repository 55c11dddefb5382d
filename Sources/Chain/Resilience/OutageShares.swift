import Products
import Solver

/// How much of the demand is met with what is brought in where something is switched off.
///
/// An outage narrows the capacities and imports of one linear program, which is made once. Where what is used with nothing
/// switched off is still there, nothing changes and nothing is solved.
struct OutageShares {
    private let network: ChainNetwork
    private let whole: Attainment
    private let program: RepeatedProgram?
    private let rows: [Attainment.Limit: Int]

    /// - Parameter whole: the balance with nothing switched off and with what is brought in.
    init(of network: ChainNetwork, whole: Attainment) {
        let stated = AttainmentProgram(network.situation, bringsIn: true)
        (self.network, self.whole) = (network, whole)
        program = RepeatedProgram(stated.linear(sparing: false))
        rows = Dictionary(uniqueKeysWithValues: stated.limits.map { ($0.limit, $0.row) })
        count = stated.met.count
    }

    /// How many goods are asked for.
    private let count: Int

    /// What is left of the limits that outages narrow.
    func left(without outages: [Outage]) -> [Attainment.Limit: Rational] {
        let situation = network.situation
        var left: [Attainment.Limit: Rational] = [:]
        for node in Set(outages.flatMap(network.nodes)) {
            guard case .step(let step) = node else { continue }
            switch network.sources[step] {
            case .maker(let capacity):
                guard let process = situation.processes.firstIndex(where: { $0.id == capacity.process }),
                    let first = situation.processes[process].outputs.first,
                    let runs = Rational(capacity.quantity).divided(by: Rational(first.quantity))
                else { continue }
                left[.capacity(process: process)] = (left[.capacity(process: process)] ?? situation.runs(of: process)) - runs
            case .flow(let flow):
                guard let good = situation.number(of: flow.good), let limit = left[.supply(good: good)] ?? situation.limit(of: good) else { continue }
                left[.supply(good: good)] = limit - Rational(flow.quantity)
            case .supplier, .outside: continue
            }
        }
        return left
    }

    /// Whether all that is used of these limits is still there.
    func isEnough(_ left: [Attainment.Limit: Rational]) -> Bool {
        left.allSatisfy { limit, left in
            switch limit {
            case .capacity(let process): !(left < whole.plan.activities[process])
            case .supply(let good): !(left < whole.plan.brought[good])
            }
        }
    }

    /// The mean share of demand met within what is left; `nil` where nothing is asked for.
    func share(within left: [Attainment.Limit: Rational]) -> Rational? {
        if isEnough(left) { return whole.share }
        let bounds = Dictionary(uniqueKeysWithValues: left.compactMap { limit, bound in rows[limit].map { ($0, bound) } })
        return program?.most(within: bounds)?.divided(by: Rational(count))
    }
}
