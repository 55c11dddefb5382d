import Products
import Solver

extension ChainNumbers {
    func plan(_ plan: ChainPlan) -> ProductionPlan {
        switch plan {
        case .need: completeness.requirement.plan
        case .own: completeness.own.plan
        case .supplied: completeness.supplied.plan
        }
    }

    func attainment(_ plan: ChainPlan) -> Attainment { plan == .supplied ? completeness.supplied : completeness.own }

    /// The exact value; `nil` where it divides by nothing.
    func value(_ number: ChainNumber) -> Rational? {
        switch number {
        case .completeness(let plan): attainment(plan).share
        case .steps: completeness.covered
        case .covered(let good): completeness.steps[good].covered
        case .lost(let plan): lost(plan)
        case .coverage(let good): completeness.steps[good].coverage
        case .gap(let good): completeness.steps[good].need - completeness.steps[good].capacity
        case .need(let good): completeness.steps[good].need
        case .demand(let good): situation.demand(of: good)
        case .capacity(let good): situation.capacity(of: good)
        case .capacityRuns(let process): situation.runs(of: process)
        case .capacityMakes(let process, let good): situation.runs(of: process) * situation.output(process, good)
        case .met(let plan, let good): plan == .need ? situation.demand(of: good) : attainment(plan).met[good]
        case .metShare(let plan, let good): value(.met(plan, good))?.divided(by: situation.demand(of: good))
        case .total(let plan, let good): (value(.met(plan, good)) ?? .zero) + self.plan(plan).drawn(good, in: situation)
        case .available(let plan, let good): self.plan(plan).made(good, in: situation) + self.plan(plan).brought[good]
        case .supply(let good): situation.limit(of: good)
        case .brought(let plan, let good): self.plan(plan).brought[good]
        case .runs(let plan, let process): self.plan(plan).activities[process]
        case .part(let plan, let process, let input, let alternative): self.plan(plan).parts[process][input][alternative]
        case .draws(let plan, let process, let good): self.plan(plan).drawn(good, by: process, in: situation)
        case .makes(let plan, let process, let good): self.plan(plan).activities[process] * situation.output(process, good)
        case .shortage(let number): value(number)
        }
    }

    /// The mean share of demand that is met with nothing switched off, less what is met without it.
    func lost(_ plan: ChainPlan) -> Rational? {
        let whole = undisturbed.flatMap { plan == .supplied ? $0.supplied.share : $0.own.share }
        guard let whole, let left = attainment(plan).share else { return nil }
        return whole - left
    }
}
