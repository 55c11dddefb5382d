import Chain
import Products
import Solver

/// What flows from good to good if all that is asked for is made within the area: by mass, so that unlike goods compare.
struct ChainFlows {
    struct Flow: Hashable {
        let from: Int
        let to: Int
        let process: Int
        /// Kilograms a year, for how thick a line is only; of a good without a known mass its own units.
        let mass: Double
    }

    let flows: [Flow]

    init(_ completeness: ChainCompleteness) {
        let situation = completeness.situation
        let plan = completeness.requirement.plan
        flows = ChainLayers(situation).links.map { link in
            let drawn = plan.drawn(link.from, by: link.process, in: situation)
            let outputs = situation.processes[link.process].outputs.compactMap { situation.number(of: $0.good) }
            let masses = outputs.map { Self.mass(situation.output(link.process, $0), of: $0, in: situation) }
            let whole = masses.reduce(0, +)
            // What becomes of it divides among co-products as their masses do.
            let part = zip(outputs, masses).first { $0.0 == link.to }.map { whole > 0 ? $0.1 / whole : 0 } ?? 0
            return Flow(from: link.from, to: link.to, process: link.process, mass: Self.mass(drawn, of: link.from, in: situation) * part)
        }
    }

    private static func mass(_ quantity: Rational, of good: Int, in situation: ChainSituation) -> Double {
        let kilograms = situation.goods[good].kilograms(of: 1).map(Rational.init) ?? .one
        return Double((quantity * kilograms).rounded(places: 6).description) ?? 0
    }
}
