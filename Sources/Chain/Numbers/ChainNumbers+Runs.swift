import Figures
import Products
import Solver

/// How a plan comes about: each of its quantities from what its order names, which stands earlier in that order.
extension ChainNumbers {
    /// A process runs at its capacity; or as much as what is asked of one of its outputs leaves to it; or as far as what there is
    /// of an input lets it.
    func runs(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int) -> Derivation {
        switch order(of: plan)[number] {
        case .bound: return node(number, .same, [closed(.capacityRuns(process))])
        case .cover(let input):
            return node(number, .sum, used(plan, process, input).map { closed(.part(plan, process: process, input: input, alternative: $0)) })
        case .balance(let good) where situation.makers[good].contains(process):
            let total = closed(plan == .need ? .need(good) : .total(plan, good))
            let others = had(plan, good, besides: process)
            return node(number, .quotient, [others.isEmpty ? total : remainder(number, [total] + others, good), output(number, process, good)])
        case .balance(let good): return supported(number, plan, process, good)
        case .choice: return chosen(number, plan)
        }
    }

    /// The runs that one alternative covers: what the others leave, or as many as what there is of it lets it.
    func part(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int, _ input: Int, _ alternative: Int) -> Derivation {
        guard situation.processes[process].inputs[input].alternatives.count > 1 else { return node(number, .same, [closed(.runs(plan, process))]) }
        switch order(of: plan)[number] {
        case .balance(let good): return supported(number, plan, process, good)
        case .bound, .choice: return chosen(number, plan)
        case .cover:
            let others = used(plan, process, input).filter { $0 != alternative }
                .map { closed(.part(plan, process: process, input: input, alternative: $0)) }
            return others.isEmpty
                ? node(number, .same, [closed(.runs(plan, process))]) : node(number, .difference, [closed(.runs(plan, process))] + others)
        }
    }

    /// All that there is, or as much as is asked for beyond what is made.
    func brought(_ number: ChainNumber, _ plan: ChainPlan, _ good: Int) -> Derivation {
        switch order(of: plan)[number] {
        case .bound:
            return node(number, .sum, supplies(number, good))
        case .balance:
            let makers = situation.makers[good].filter { self.plan(plan).activities[$0].isPositive }
            return node(
                number, .difference,
                [closed(plan == .need ? .need(good) : .total(plan, good))] + makers.map { closed(.makes(plan, process: $0, good: good)) })
        case .cover, .choice: return chosen(number, plan)
        }
    }

    /// All that is asked for, or what is left of a good by those who draw it.
    func met(_ number: ChainNumber, _ plan: ChainPlan, _ good: Int) -> Derivation {
        if value(number) == situation.demand(of: good) { return node(number, .same, [closed(.demand(good))]) }
        guard case .balance = order(of: plan)[number] else { return chosen(number, plan) }
        return node(number, .difference, [closed(.available(plan, good))] + draws(plan, good))
    }

    /// Runs, by what there is of a good that they alone draw of what nothing else takes.
    private func supported(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int, _ good: Int) -> Derivation {
        guard let term = drawing(plan, process, good).first(where: { $0.runs == number }) else { return chosen(number, plan) }
        let taken = asked(plan, good, besides: process)
        let available = closed(.available(plan, good))
        return node(
            number, .quotient,
            [taken.isEmpty ? available : remainder(number, [available] + taken, good), gross(number, process, term.input, term.alternative)])
    }

    /// What no row tells alone: set by the whole program, below which stand the limits that bind it, or, where all is met, what is
    /// asked for.
    private func chosen(_ number: ChainNumber, _ plan: ChainPlan) -> Derivation {
        let limits: [ChainNumber] = plan == .need ? [] : attainment(plan).limits.map { limit in
            switch limit {
            case .capacity(let process): .capacityRuns(process)
            case .supply(let good): .brought(plan, good)
            }
        }
        let asked = situation.goods.indices.filter { situation.demand(of: $0).isPositive }.map { ChainNumber.demand($0) }
        return node(number, .solved, (limits.isEmpty ? asked : limits).map(closed))
    }

    /// The alternatives of an input that cover any runs.
    private func used(_ plan: ChainPlan, _ process: Int, _ input: Int) -> [Int] {
        self.plan(plan).parts[process][input].indices.filter { self.plan(plan).parts[process][input][$0].isPositive }
    }

    private func remainder(_ number: ChainNumber, _ children: [Derivation], _ good: Int) -> Derivation {
        let values: [Rational] = children.compactMap { child in
            self.number(at: child.address).flatMap { self.value($0) }
        }
        let value: Rational = values.dropFirst().reduce(values.first ?? .zero) { $0 - $1 }
        return Derivation(
            chain: address(number).appending("left"), title: ChainNumberWords.left, operation: .difference, value: FigureValue(value),
            unit: situation.goods[good].unit, children: .listed(children))
    }
}
