import Products
import Solver

/// How much every process runs a year, and with what.
public struct ProductionPlan: Hashable, Sendable {
    /// Runs, by process.
    public let activities: [Rational]
    /// Runs that an alternative covers, by process, input and alternative.
    public let parts: [[[Rational]]]
    /// By good, in its unit.
    public let brought: [Rational]

    /// What is made of a good.
    public func made(_ good: Int, in situation: ChainSituation) -> Rational {
        situation.makers[good].reduce(.zero) { $0 + activities[$1] * situation.output($1, good) }
    }

    /// What a process draws of a good, what is lost on the way included.
    public func drawn(_ good: Int, by process: Int, in situation: ChainSituation) -> Rational {
        let wanted = situation.goods[good].id
        return zip(situation.processes[process].inputs, parts[process]).reduce(Rational.zero) { sum, input in
            zip(input.0.alternatives, input.1).reduce(sum) { sum, part in
                part.0.good == wanted ? sum + Rational(input.0.gross(of: part.0)) * part.1 : sum
            }
        }
    }

    /// What all processes draw of a good.
    public func drawn(_ good: Int, in situation: ChainSituation) -> Rational {
        situation.takers[good].reduce(.zero) { $0 + drawn(good, by: $1, in: situation) }
    }
}
