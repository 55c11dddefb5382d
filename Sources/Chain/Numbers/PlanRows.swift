import Products
import Solver

/// The binding rows of a plan, with the quantities above zero that stand in each: runs of processes, the parts of them that
/// alternatives cover, what is brought in and what is met.
struct PlanRows {
    /// By row: its quantities, and whether the row can tell it, having it in one place alone.
    private(set) var quantities: [[ChainNumber: Bool]] = []
    /// By row: what it tells with.
    private(set) var reasons: [PlanOrder.Reason] = []
    /// The rows in which a quantity stands.
    private(set) var holding: [ChainNumber: [Int]] = [:]
    /// What is above zero, in the order in which the program's choice is taken: between alternatives first.
    private(set) var open: [ChainNumber] = []
    /// What is zero.
    private(set) var idle: [ChainNumber] = []

    private let plan: ChainPlan
    private let numbers: ChainNumbers
    private var situation: ChainSituation { numbers.situation }

    init(_ plan: ChainPlan, of numbers: ChainNumbers) {
        (self.plan, self.numbers) = (plan, numbers)
        let situation = numbers.situation
        let parts = situation.processes.enumerated().flatMap { process, whole in
            whole.inputs.enumerated().filter { $0.element.alternatives.count > 1 }.flatMap { input, choice in
                choice.alternatives.indices.map { ChainNumber.part(plan, process: process, input: input, alternative: $0) }
            }
        }
        let asked = plan == .need ? [] : situation.goods.indices.filter { situation.demand(of: $0).isPositive }
        let all = parts + situation.processes.indices.map { .runs(plan, $0) } + situation.goods.indices.map { .brought(plan, $0) }
            + asked.map { .met(plan, $0) }
        open = all.filter(isOpen)
        idle = all.filter { !isOpen($0) }
        for good in situation.goods.indices where isTight(good) { addBalance(of: good) }
        for (process, whole) in situation.processes.enumerated() {
            for (input, choice) in whole.inputs.enumerated() where choice.alternatives.count > 1 {
                let covering = choice.alternatives.indices.map { ChainNumber.part(plan, process: process, input: input, alternative: $0) }
                add([.runs(plan, process)] + covering, .cover(input: input))
            }
        }
    }

    /// Whether a quantity is all that it can be.
    func isBound(_ number: ChainNumber) -> Bool {
        switch number {
        case .runs(_, let process): numbers.value(number) == situation.runs(of: process)
        case .met(_, let good): numbers.value(number) == situation.demand(of: good)
        case .brought(_, let good): plan != .need && situation.limit(of: good) == numbers.value(number)
        default: false
        }
    }

    /// Why a quantity is zero: everything else is told by then.
    func reason(ofIdle number: ChainNumber) -> PlanOrder.Reason {
        if plan != .need, isBound(number) { return .bound }
        if case .part(_, _, let input, _) = number { return .cover(input: input) }
        let goods: [Int] = switch number {
        case .runs(_, let process): situation.processes[process].outputs.compactMap { situation.number(of: $0.good) }
        case .brought(_, let good), .met(_, let good): [good]
        default: []
        }
        return goods.first(where: isTight).map { .balance(good: $0) } ?? .choice
    }

    private func isOpen(_ number: ChainNumber) -> Bool { numbers.value(number).map(\.isPositive) ?? false }

    /// Whether no more is made and brought in of a good than is asked for.
    private func isTight(_ good: Int) -> Bool { numbers.value(.available(plan, good)) == numbers.value(.total(plan, good)) }

    private mutating func addBalance(of good: Int) {
        var quantities: [ChainNumber] = situation.makers[good].map { .runs(plan, $0) } + [.brought(plan, good)]
        if plan != .need, situation.demand(of: good).isPositive { quantities.append(.met(plan, good)) }
        for process in situation.takers[good] {
            let drawing = numbers.drawing(plan, process, good).map(\.runs).filter(isOpen)
            // What a process draws for two of its inputs is one number.
            quantities += drawing.count > 1 ? drawing + drawing : drawing
        }
        add(quantities, .balance(good: good))
    }

    private mutating func add(_ quantities: [ChainNumber], _ reason: PlanOrder.Reason) {
        var row: [ChainNumber: Bool] = [:]
        for quantity in quantities where isOpen(quantity) { row[quantity] = row[quantity] == nil }
        for quantity in row.keys { holding[quantity, default: []].append(self.quantities.count) }
        self.quantities.append(row)
        reasons.append(reason)
    }
}
