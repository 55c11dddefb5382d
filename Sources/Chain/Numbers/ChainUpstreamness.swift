import Figures
import Products
import Solver

/// How many steps of production lie, on average, between a good of a chain and its final use, if all that is asked for were made
/// within the area: 1 where all of it goes to final use.
///
/// The chain's goods are the industries of P. Antràs and others, "Measuring the Upstreamness of Production and Trade Flows",
/// American Economic Review 102 (2012): `U = 1 + Σ (share of the good that a process draws) · U of what the process makes`. What a
/// process with several products draws counts for each of them by its quantity where all are counted by mass, else for the
/// first. Exact fractions.
public struct ChainUpstreamness: Sendable {
    let numbers: ChainNumbers
    /// By good; `nil` where nothing is needed of it.
    public let values: [Rational?]

    /// What a process draws of a good, for one of its products.
    struct Use: Hashable {
        let process: Int
        let output: Int
        let share: Rational
    }

    private let uses: [[Use]]

    /// `nil` where goods use up all that is made of each other, so that the steps never end.
    public init?(_ completeness: ChainCompleteness) {
        let situation = completeness.situation, plan = completeness.requirement.plan, needs = completeness.requirement.needs
        numbers = ChainNumbers(completeness)
        let uses = situation.goods.indices.map { good -> [Use] in
            situation.takers[good].flatMap { process -> [Use] in
                guard let drawn = plan.drawn(good, by: process, in: situation).divided(by: needs[good]), drawn.isPositive else { return [] }
                return Self.allocation(of: process, in: situation).compactMap { output, part in
                    needs[output].isPositive ? Use(process: process, output: output, share: drawn * part) : nil
                }
            }
        }
        self.uses = uses
        let asked = situation.goods.indices.filter { needs[$0].isPositive }
        let rows = asked.map { good in
            var row: [Int: Rational] = [good: .one]
            for use in uses[good] { row[use.output] = (row[use.output] ?? .zero) - use.share }
            return LinearProgram.Row(row, .equal, .one)
        }
        guard case .optimal(let solution) = LinearProgram(variables: situation.goods.count, rows: rows, maximising: [[:]]).solved(),
            asked.allSatisfy({ !(solution.values[$0] < .one) })
        else { return nil }
        values = situation.goods.indices.map { needs[$0].isPositive ? solution.values[$0] : nil }
    }

    /// The products of a process that something is needed of, each with its part of what the process draws.
    static func allocation(of process: Int, in situation: ChainSituation) -> [(output: Int, part: Rational)] {
        let outputs = situation.processes[process].outputs.compactMap { output in situation.number(of: output.good).map { ($0, output.quantity) } }
        guard let first = outputs.first else { return [] }
        guard outputs.count > 1, outputs.allSatisfy({ situation.goods[$0.0].unit.dimension == .mass }) else { return [(first.0, .one)] }
        let total = outputs.reduce(Rational.zero) { $0 + Rational($1.1) }
        return outputs.compactMap { output, quantity in Rational(quantity).divided(by: total).map { (output, $0) } }
    }

    /// The upstreamness of a good, closed.
    public func closed(_ good: Int) -> Derivation {
        let item = numbers.situation.goods[good]
        let words = LocalizedText(en: "upstreamness", zh: "上游度", vi: "độ thượng nguồn")
        return Derivation(
            chain: address(good), title: ChainNumberWords.of(words, item.name), operation: .oneMore,
            value: values[good].map(FigureValue.init) ?? .unknown(.zeroBase), unit: .index, children: .deferred(count: uses[good].count))
    }

    /// The upstreamness of a good with what it comes from: a term a product that it goes into.
    public func node(_ good: Int) -> Derivation {
        var node = closed(good)
        guard values[good] != nil else {
            node.children = .none
            return node
        }
        node.children = .listed(uses[good].map { term(good, $0) })
        return node
    }

    private func address(_ good: Int) -> ChainAddress { numbers.situation.scope.address.appending("good", numbers.situation.goods[good].id, "upstreamness") }

    private func term(_ good: Int, _ use: Use) -> Derivation {
        let situation = numbers.situation
        let (process, output) = (situation.processes[use.process], situation.goods[use.output])
        let own = address(good).appending(process.id, output.id)
        let drawn = Derivation(
            chain: own.appending("drawn"), title: process.name, operation: .quotient,
            value: FigureValue(use.share.divided(by: part(use)) ?? .zero), unit: .index,
            children: .listed([
                numbers.closed(.draws(.need, process: use.process, good: good)), numbers.closed(.need(good)),
            ]))
        let share = part(use) == .one ? [drawn] : [drawn, allocated(own, use)]
        return Derivation(
            chain: own, title: output.name, operation: .product, value: FigureValue(use.share * (values[use.output] ?? .zero)), unit: .index,
            children: .listed(share.count == 1 ? share + [closed(use.output)] : [
                Derivation(
                    chain: own.appending("share"), title: process.name, operation: .product, value: FigureValue(use.share), unit: .index, children: .listed(share)),
                closed(use.output),
            ]))
    }

    private func part(_ use: Use) -> Rational {
        Self.allocation(of: use.process, in: numbers.situation).first { $0.output == use.output }?.part ?? .one
    }

    /// The product's part of all that the process makes, by mass.
    private func allocated(_ own: ChainAddress, _ use: Use) -> Derivation {
        let situation = numbers.situation
        let leaves = situation.processes[use.process].outputs.compactMap { output -> (Int, Derivation)? in
            guard let good = situation.number(of: output.good) else { return nil }
            let item = situation.goods[good]
            return (good, Derivation(
                chain: own.appending("per-run", item.id), title: item.name, operation: .reported, value: .exact(output.quantity), unit: item.unit,
                cell: output.evidence?.cell, cellUnit: output.evidence?.cellUnit ?? item.unit))
        }
        let total = leaves.reduce(ExactDecimal.zero) { $0 + ($1.1.value.exact ?? .zero) }
        let unit = situation.goods[use.output].unit
        return Derivation(
            chain: own.appending("part"), title: situation.goods[use.output].name, operation: .quotient, value: FigureValue(part(use)), unit: .index,
            children: .listed(
                leaves.filter { $0.0 == use.output }.map(\.1) + [
                    Derivation(
                        chain: own.appending("all"), title: situation.processes[use.process].name, operation: .sum, value: .exact(total), unit: unit,
                        children: .listed(leaves.map(\.1)))
                ]))
    }
}
