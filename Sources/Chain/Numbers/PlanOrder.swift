import Products
import Solver

/// The order in which the quantities of a plan tell each other, so that nothing ever rests on itself.
///
/// A plan is a corner of a linear program: its quantities are those that its binding rows leave open. First is told what stands
/// at its bound: runs at capacity, a demand met whole, all that can be brought in. Then, as long as there is one, a binding row
/// in which all but one quantity are told tells the last. Where rows hold only together and none tells anything alone, one
/// quantity is taken as the program chose it, and it goes on. What is zero stands in nobody's row and is told at the end.
struct PlanOrder: Sendable {
    /// What tells a quantity.
    enum Reason: Hashable, Sendable {
        /// It stands at its bound.
        case bound
        /// What is had of a good is what is used of it.
        case balance(good: Int)
        /// The alternatives of an input cover all runs.
        case cover(input: Int)
        /// The program chose it.
        case choice
    }

    private let reasons: [ChainNumber: Reason]

    /// The reason of runs, a part of them, what is brought in, or what is met.
    subscript(_ number: ChainNumber) -> Reason { reasons[number] ?? .choice }

    init(_ plan: ChainPlan, of numbers: ChainNumbers) {
        let rows = PlanRows(plan, of: numbers)
        var reasons: [ChainNumber: Reason] = [:]
        var left = rows.quantities.map { Set($0.keys) }
        var ready: [Int] = []
        func tell(_ number: ChainNumber, _ reason: Reason) {
            reasons[number] = reason
            for row in rows.holding[number] ?? [] {
                left[row].remove(number)
                if left[row].count == 1 { ready.append(row) }
            }
        }
        func tellWhatFollows() {
            var next = 0
            while next < ready.count {
                let row = ready[next]
                next += 1
                if let last = left[row].first, rows.quantities[row][last] == true { tell(last, rows.reasons[row]) }
            }
            ready.removeAll()
        }
        if plan != .need { for number in rows.open where rows.isBound(number) { tell(number, .bound) } }
        ready = left.indices.filter { left[$0].count == 1 }
        tellWhatFollows()
        // Where all could be built, capacity is the reason only of what nothing else tells.
        let bounds = plan == .need ? rows.open.filter(rows.isBound).map { ($0, Reason.bound) } : []
        for (number, reason) in bounds + rows.open.map({ ($0, .choice) }) where reasons[number] == nil {
            tell(number, reason)
            tellWhatFollows()
        }
        for number in rows.idle { reasons[number] = rows.reason(ofIdle: number) }
        self.reasons = reasons
    }
}
