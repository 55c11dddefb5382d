import Figures
import Products
import Solver

/// What of a model counts for a scope, numbered: the processes and goods of the chain, who can run them, what is asked for and
/// what can be brought in.
public struct ChainSituation: Sendable {
    public let scope: ChainScope
    /// In the order of the chain's definition.
    public let processes: [ProductionProcess]
    /// Every good that a process touches, in the order of the processes.
    public let goods: [Good]
    /// By process.
    public let capacities: [[Capacity]]
    /// By process: the same with nothing switched off.
    let undisturbed: [[Capacity]]
    /// By good: what users and exports ask for and makers use themselves.
    public let demands: [[GoodFlow]]
    /// By good: declared imports and stocks.
    public let supplies: [[GoodFlow]]
    /// By good: the processes that make it, and those that take it.
    public let makers: [[Int]]
    public let takers: [[Int]]
    private let numbers: [String: Int]
    /// By good: whether imports are declared, even if what brings them in is switched off.
    private let isImportDeclared: [Bool]

    public init(_ model: ChainModel, scope: ChainScope) {
        let processes = scope.chain.processes.compactMap { model.processes[$0] }
        var (goods, numbers): ([Good], [String: Int]) = ([], [:])
        for id in processes.flatMap(\.goods) where numbers[id] == nil {
            guard let good = model.goods[id] else { continue }
            numbers[id] = goods.count
            goods.append(good)
        }
        let counted = model.capacities.filter(scope.counts)
        let flows = model.flows.filter(scope.counts)
        func flowsOf(_ good: Good, supply: Bool) -> [GoodFlow] { flows.filter { $0.good == good.id && $0.kind.isSupply == supply } }
        self.scope = scope
        self.processes = processes
        self.goods = goods
        self.numbers = numbers
        let capacities = processes.map { process in counted.filter { $0.process == process.id } }
        self.capacities = capacities
        let whole = scope.undisturbed
        undisturbed = scope.without.isEmpty
            ? capacities : processes.map { process in model.capacities.filter { $0.process == process.id && whole.counts($0) } }
        demands = goods.map { flowsOf($0, supply: false) }
        supplies = goods.map { flowsOf($0, supply: true) }
        let declared = Set(model.flows.filter { $0.kind == .imports && whole.counts($0) }.map(\.good))
        isImportDeclared = goods.map { declared.contains($0.id) }
        makers = goods.map { good in processes.indices.filter { processes[$0].outputs.contains { $0.good == good.id } } }
        takers = goods.map { good in
            processes.indices.filter { processes[$0].inputs.contains { $0.alternatives.contains { $0.good == good.id } } }
        }
    }

    /// The number of a good, by its id.
    public func number(of good: String) -> Int? { numbers[good] }

    /// Runs a year of a process that its makers can make: their quantities over what one run makes of its first output.
    public func runs(of process: Int) -> Rational { runs(of: process, by: capacities) }

    private func runs(of process: Int, by capacities: [[Capacity]]) -> Rational {
        let quantity = capacities[process].reduce(Rational.zero) { $0 + Rational($1.quantity) }
        guard let first = processes[process].outputs.first else { return .zero }
        return quantity.divided(by: Rational(first.quantity)) ?? .zero
    }

    /// A year, of a good: what its makers can make.
    public func capacity(of good: Int) -> Rational {
        makers[good].reduce(.zero) { $0 + runs(of: $1) * output($1, good) }
    }

    /// The same with nothing switched off.
    func undisturbedCapacity(of good: Int) -> Rational {
        makers[good].reduce(.zero) { $0 + runs(of: $1, by: undisturbed) * output($1, good) }
    }

    /// What one run makes of a good.
    public func output(_ process: Int, _ good: Int) -> Rational {
        processes[process].outputs.first { $0.good == goods[good].id }.map { Rational($0.quantity) } ?? .zero
    }

    /// What is asked for of a good a year: what is declared; of a process of whose outputs nobody declares or takes any, what
    /// it can make of its first output, with nothing switched off.
    public func demand(of good: Int) -> Rational {
        let declared = demands[good].reduce(Rational.zero) { $0 + Rational($1.quantity) }
        return isDemandAssumed(good) ? undisturbedCapacity(of: good) : declared
    }

    /// Whether nobody declares a demand at the end of the chain, so that the full running of its makers stands for it.
    public func isDemandAssumed(_ good: Int) -> Bool {
        demands[good].isEmpty && makers[good].contains { process in
            processes[process].outputs.first?.good == goods[good].id
                && processes[process].outputs.allSatisfy { output in
                    guard let number = numbers[output.good] else { return true }
                    return takers[number].isEmpty && demands[number].isEmpty
                }
        }
    }

    /// What can be brought in of a good a year; `nil` where no limit is known: nobody here makes it and no imports are declared,
    /// of which a stock says nothing.
    public func limit(of good: Int) -> Rational? {
        !isImportDeclared[good] && makers[good].isEmpty ? nil : supplies[good].reduce(.zero) { $0 + Rational($1.quantity) }
    }

    /// How much a unit of a process's first output weighs in sums of unlike goods: its kilograms, or 1 where they are not known.
    func weight(of process: Int) -> Rational {
        guard let first = processes[process].outputs.first, let good = numbers[first.good] else { return .one }
        return goods[good].kilograms(of: 1).map(Rational.init) ?? .one
    }
}
