import Figures
import Products
import Solver

/// How a solution of the balance comes about, told by the rows that bind: each number from one row that it alone completes.
extension ChainNumbers {
    /// A process runs at its capacity; or as much as what is asked of one of its outputs leaves to it; or as far as what there is
    /// of a scarce input lets it. What is asked for comes first where it is met whole, so that nothing rests on itself.
    func runs(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int) -> Derivation {
        let held = self.plan(plan)
        let isFull = held.activities[process] == situation.runs(of: process)
        if isFull, plan != .need || sharesItsOutputs(process) { return node(number, .same, [closed(.capacityRuns(process))]) }
        let outputs = situation.processes[process].outputs.compactMap { situation.number(of: $0.good) }
            .filter { isTight(plan, $0) && isLeft(plan, $0, to: process) }
        func asked(of good: Int) -> Derivation {
            let total = closed(plan == .need ? .need(good) : .total(plan, good))
            let left = had(plan, good, besides: process)
            return node(number, .quotient, [left.isEmpty ? total : remainder(number, [total] + left, good), output(number, process, good)])
        }
        if let good = outputs.first(where: { plan == .need || isMetWhole(plan, $0, above: [process]) }) { return asked(of: good) }
        guard plan != .need else { return node(number, .solved, []) }
        for (input, whole) in situation.processes[process].inputs.enumerated() {
            let used = whole.alternatives.indices.filter { whole.alternatives.count == 1 || held.parts[process][input][$0].isPositive }
            guard used.count == 1, let good = situation.number(of: whole.alternatives[used[0]].good), isTight(plan, good), attainment(plan).isScarce[good],
                attainment(plan).met[good].isZero || attainment(plan).met[good] == situation.demand(of: good)
            else { continue }
            let met: [Derivation] = attainment(plan).met[good].isZero ? [] : [closed(.met(plan, good))]
            let taken = met + draws(plan, good, besides: process)
            let available = closed(.available(plan, good))
            return node(
                number, .quotient,
                [taken.isEmpty ? available : remainder(number, [available] + taken, good), gross(number, process, input, used[0])])
        }
        return outputs.first.map(asked) ?? node(number, .solved, [])
    }

    /// Whether all other makers of a good run at their capacities, so that the rest is left to one.
    private func isLeft(_ plan: ChainPlan, _ good: Int, to process: Int) -> Bool {
        let runs = self.plan(plan).activities
        return situation.makers[good].allSatisfy { $0 == process || runs[$0].isZero || runs[$0] == situation.runs(of: $0) }
    }

    /// Whether a good is made for nothing but what is asked for and met whole, of it and of all that is made of it.
    private func isMetWhole(_ plan: ChainPlan, _ good: Int, above: Set<Int>) -> Bool {
        let runs = self.plan(plan).activities
        guard attainment(plan).met[good] == situation.demand(of: good) else { return false }
        return situation.takers[good].allSatisfy { taker in
            guard !runs[taker].isZero, runs[taker] != situation.runs(of: taker) else { return true }
            guard !above.contains(taker) else { return false }
            return situation.processes[taker].outputs.compactMap { situation.number(of: $0.good) }.contains {
                isTight(plan, $0) && isLeft(plan, $0, to: taker) && isMetWhole(plan, $0, above: above.union([taker]))
            }
        }
    }

    /// The runs that one alternative covers: all, where no other is used; else what the others leave, for the last of them.
    func part(_ number: ChainNumber, _ plan: ChainPlan, _ process: Int, _ input: Int, _ alternative: Int) -> Derivation {
        let parts = self.plan(plan).parts[process][input]
        let used = parts.indices.filter { parts[$0].isPositive }
        guard used.last == alternative else { return node(number, .solved, []) }
        let others = used.dropLast().map { closed(.part(plan, process: process, input: input, alternative: $0)) }
        return others.isEmpty
            ? node(number, .same, [closed(.runs(plan, process))]) : node(number, .difference, [closed(.runs(plan, process))] + others)
    }

    /// All that there is, or as much as is asked for beyond what is made.
    func brought(_ number: ChainNumber, _ plan: ChainPlan, _ good: Int) -> Derivation {
        if plan != .need, let limit = situation.limit(of: good), limit == self.plan(plan).brought[good] {
            return node(
                number, .sum,
                situation.supplies[good].enumerated().map { index, flow in
                    leaf(number, "\(index + 1)", flow.kind.words, flow.quantity, situation.goods[good].unit, flow.evidence)
                })
        }
        guard isTight(plan, good) else { return node(number, .solved, []) }
        let total = closed(plan == .need ? .need(good) : .total(plan, good))
        let makers = situation.makers[good].filter { self.plan(plan).activities[$0].isPositive }
        return node(number, .difference, [total] + makers.map { closed(.makes(plan, process: $0, good: good)) })
    }

    /// Whether no more is made and brought in of a good than is asked for.
    private func isTight(_ plan: ChainPlan, _ good: Int) -> Bool { value(.available(plan, good)) == value(.total(plan, good)) }

    private func sharesItsOutputs(_ process: Int) -> Bool {
        situation.processes[process].outputs.contains { output in
            situation.number(of: output.good).map { situation.makers[$0].count > 1 } ?? false
        }
    }

    private func remainder(_ number: ChainNumber, _ children: [Derivation], _ good: Int) -> Derivation {
        let values: [Rational] = children.compactMap { child in
            self.number(at: child.address).flatMap { self.value($0) }
        }
        let value: Rational = values.dropFirst().reduce(values.first ?? .zero) { $0 - $1 }
        return Derivation(
            chain: address(number).appending("left"), title: ChainNumberWords.left, operation: .difference,
            value: value.exact.map { .exact($0) } ?? value.ratio.map { .ratio($0) } ?? .unknown(.nothingFiled), unit: situation.goods[good].unit,
            children: .listed(children))
    }
}
