import Figures
import Products
import Solver

extension ChainNumbers {
    /// A number with what it comes from, each child closed or a cell of a document.
    func node(_ number: ChainNumber) -> Derivation {
        switch number {
        case .completeness(let plan):
            let asked = situation.goods.indices.filter { situation.demand(of: $0).isPositive }
            return mean(number, asked.map { .metShare(plan, $0) }, of: asked.map { .demand($0) })
        case .steps:
            let made = completeness.made.map(\.good)
            return mean(number, made.map { .covered($0) }, of: made.map { .need($0) })
        case .covered(let good):
            // More than is needed counts as all that is needed.
            let isWhole = completeness.steps[good].covered == .one
            return isWhole ? node(number, .share, [closed(.need(good)), closed(.need(good))]) : node(number, .same, [closed(.coverage(good))])
        case .lost(let plan): return node(number, .difference, [whole(.completeness(plan)), closed(.completeness(plan))].compactMap { $0 })
        case .coverage(let good): return node(number, .share, [closed(.capacity(good)), closed(.need(good))])
        case .gap(let good): return node(number, .difference, [closed(.need(good)), closed(.capacity(good))])
        case .need(let good): return node(number, .sum, asked(.need, good))
        case .demand(let good): return demand(number, good)
        case .capacity(let good):
            return node(number, .sum, situation.makers[good].map { closed(.capacityMakes(process: $0, good: good)) })
        case .capacityRuns(let process): return capacity(number, process)
        case .capacityMakes(let process, let good):
            return node(number, .product, [closed(.capacityRuns(process)), output(number, process, good)])
        case .met(let plan, let good): return met(number, plan, good)
        case .metShare(let plan, let good): return node(number, .share, [closed(.met(plan, good)), closed(.demand(good))])
        case .total(let plan, let good): return node(number, .sum, asked(plan, good))
        case .available(let plan, let good): return node(number, .sum, had(plan, good))
        case .brought(let plan, let good): return brought(number, plan, good)
        case .supply(let good): return node(number, .sum, supplies(number, good))
        case .runs(let plan, let process): return runs(number, plan, process)
        case .part(let plan, let process, let input, let alternative): return part(number, plan, process, input, alternative)
        case .draws(let plan, let process, let good): return drawn(number, plan, process, good)
        case .makes(let plan, let process, let good): return node(number, .product, [closed(.runs(plan, process)), output(number, process, good)])
        case .shortage(let number): return why(number)
        }
    }

    /// The same number of the balance with nothing switched off; `nil` where nothing is.
    private func whole(_ number: ChainNumber) -> Derivation? {
        undisturbed.map { ChainNumbers($0).closed(number) }
    }

    /// The mean of shares: their sum over how many things they are shares of.
    private func mean(_ number: ChainNumber, _ parts: [ChainNumber], of wholes: [ChainNumber]) -> Derivation {
        guard parts.count > 1 else { return node(number, .same, parts.map(closed)) }
        let sum = parts.reduce(Rational.zero) { $0 + (value($1) ?? .zero) }
        let shares = Derivation(
            chain: address(number).appending("shares"), title: ChainNumberWords.shares, operation: .sum,
            value: sum.ratio.map { .ratio($0) } ?? Self.modelled(sum * 100), unit: .percent,
            children: .listed(parts.map(closed)))
        let count = Derivation(
            chain: address(number).appending("count"), title: ChainNumberWords.count, operation: .count, value: .exact(ExactDecimal(parts.count)),
            unit: .item, children: .listed(wholes.map(closed)))
        return node(number, .quotient, [shares, count])
    }

    private func demand(_ number: ChainNumber, _ good: Int) -> Derivation {
        if situation.isDemandAssumed(good) { return node(number, .same, [whole(.capacity(good)) ?? closed(.capacity(good))]) }
        return node(
            number, .sum,
            situation.demands[good].enumerated().map { index, flow in
                leaf(number, "\(index + 1)", flow.kind.words, flow.quantity, situation.goods[good].unit, flow.evidence)
            })
    }

    /// What makers say that they can make, over what one run makes of the first output.
    private func capacity(_ number: ChainNumber, _ process: Int) -> Derivation {
        guard let first = situation.processes[process].outputs.first, let good = situation.number(of: first.good) else { return node(number, .sum, []) }
        let capacities = situation.capacities[process]
        let stated = Derivation(
            chain: address(number).appending("stated"), title: ChainNumberWords.stated, operation: .sum,
            value: .exact(capacities.reduce(.zero) { $0 + $1.quantity }), unit: situation.goods[good].unit,
            children: capacities.isEmpty ? .none : .listed(
                capacities.enumerated().map { index, capacity in
                    leaf(number, "\(index + 1)", LocalizedText(same: capacity.holder), capacity.quantity, situation.goods[good].unit, capacity.evidence)
                }))
        guard !capacities.isEmpty else { return node(number, .sum, []) }
        return node(number, .quotient, [stated, output(number, process, good)])
    }

    func supplies(_ number: ChainNumber, _ good: Int) -> [Derivation] {
        situation.supplies[good].enumerated().map { index, flow in
            leaf(number, "\(index + 1)", flow.kind.words, flow.quantity, situation.goods[good].unit, flow.evidence)
        }
    }

    func output(_ number: ChainNumber, _ process: Int, _ good: Int, as part: String = "per-run") -> Derivation {
        let output = situation.processes[process].outputs.first { $0.good == situation.goods[good].id }
        return leaf(number, part, ChainNumberWords.perRun, output?.quantity ?? .zero, situation.goods[good].unit, output?.evidence)
    }

    /// What one run takes of a good, losses included.
    func gross(_ number: ChainNumber, _ process: Int, _ input: Int, _ alternative: Int) -> Derivation {
        let whole = situation.processes[process].inputs[input]
        let part = whole.alternatives[alternative]
        let unit = situation.number(of: part.good).map { situation.goods[$0].unit } ?? .item
        let quantity = leaf(number, "per-run-\(input + 1)", ChainNumberWords.perRun, part.quantity, unit, part.evidence)
        guard let evidence = whole.yieldEvidence else { return quantity }
        let yield = leaf(number, "yield-\(input + 1)", ChainNumberWords.yield, whole.yield, .percent, evidence)
        return Derivation(
            chain: address(number).appending("gross-\(input + 1)"), title: ChainNumberWords.gross, operation: .share,
            value: .ratio(whole.gross(of: part)), unit: unit, children: .listed([quantity, yield]))
    }

    private func drawn(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int, _ good: Int) -> Derivation {
        let used = drawing(plan, process, good).filter { value($0.runs)?.isPositive ?? false }
        let terms = used.map { term in
            Derivation(
                chain: address(number).appending("\(term.input + 1)"), title: ChainNumberWords.drawn, operation: .product,
                value: FigureValue((value(term.runs) ?? .zero) * Rational(term.gross)), unit: situation.goods[good].unit,
                children: .listed([closed(term.runs), gross(number, process, term.input, term.alternative)]))
        }
        return node(number, .sum, terms)
    }

    /// Where a process draws a good: for which of its inputs, for which runs, and how much for one.
    func drawing(_ plan: ChainPlan, _ process: Int, _ good: Int) -> [(input: Int, alternative: Int, runs: ChainNumber, gross: Ratio)] {
        situation.processes[process].inputs.enumerated().flatMap { input, whole in
            whole.alternatives.enumerated().filter { $0.element.good == situation.goods[good].id }.map { alternative, part in
                let runs: ChainNumber = whole.alternatives.count == 1
                    ? .runs(plan, process) : .part(plan, process: process, input: input, alternative: alternative)
                return (input, alternative, runs, whole.gross(of: part))
            }
        }
    }

    /// What is met and drawn of a good.
    func asked(_ plan: ChainPlan, _ good: Int, besides process: Int? = nil) -> [Derivation] {
        let isMet = value(.met(plan, good))?.isPositive ?? false
        return (isMet ? [closed(plan == .need ? .demand(good) : .met(plan, good))] : []) + draws(plan, good, besides: process)
    }

    func draws(_ plan: ChainPlan, _ good: Int, besides process: Int? = nil) -> [Derivation] {
        situation.takers[good].filter { $0 != process && !(value(.draws(plan, process: $0, good: good)) ?? .zero).isZero }
            .map { closed(.draws(plan, process: $0, good: good)) }
    }

    func had(_ plan: ChainPlan, _ good: Int, besides process: Int? = nil) -> [Derivation] {
        let makers = situation.makers[good].filter { $0 != process && self.plan(plan).activities[$0].isPositive }
        let made = makers.map { closed(.makes(plan, process: $0, good: good)) }
        return made + (self.plan(plan).brought[good].isPositive ? [closed(.brought(plan, good))] : [])
    }
}
