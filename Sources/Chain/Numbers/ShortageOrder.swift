import Products
import Solver

/// The order in which the parts of a shortage tell each other, what one unit of a good takes of the first limit.
///
/// At the prices of the linear program, what a process makes takes as much as what it uses, where it is worth running. So from
/// the first limit, which counts as 1, one such row after the other tells the last of its parts that is not told yet. Where rows
/// hold only together, one part is taken as the program chose it.
struct ShortageOrder: Sendable {
    /// How much of a part stands in a row.
    enum Weight: Hashable, Sendable {
        case one
        /// What one run makes.
        case output(process: Int, good: Int)
        /// What one run takes, losses included.
        case gross(process: Int, input: Int, alternative: Int)

        func value(in situation: ChainSituation) -> Rational {
            switch self {
            case .one: .one
            case .output(let process, let good): situation.output(process, good)
            case .gross(let process, let input, let alternative):
                Rational(situation.processes[process].inputs[input].gross(of: situation.processes[process].inputs[input].alternatives[alternative]))
            }
        }
    }

    struct Term: Hashable, Sendable {
        let part: ShortageNumber.Part
        let weight: Weight
    }

    /// Both sides come to the same.
    struct Row: Hashable, Sendable {
        let left: [Term]
        let right: [Term]
    }

    /// What counts as 1.
    let first: ShortageNumber.Part
    /// By part, the row that tells it; none for what the program chose.
    private(set) var rows: [ShortageNumber.Part: Row] = [:]

    init(_ shortage: DemandGrowth.Shortage, in situation: ChainSituation) {
        first = switch shortage.limits.first {
        case .capacity(let process)?: .capacity(process)
        case .supply(let good)?: .supply(good)
        case nil: .factor
        }
        let rows = Self.rows(shortage, in: situation)
        let parts = situation.goods.indices.map { ShortageNumber.Part.good($0) } + rows.flatMap { ($0.left + $0.right).map(\.part) }
        var told: Set = [first]
        for part in parts where shortage.price(of: part, in: situation).isPositive {
            while let (last, row) = Self.next(rows, told) {
                told.insert(last)
                self.rows[last] = row
            }
            told.insert(part)
        }
    }

    /// A part that a row tells, all others of it being told.
    private static func next(_ rows: [Row], _ told: Set<ShortageNumber.Part>) -> (ShortageNumber.Part, Row)? {
        for row in rows {
            let open = (row.left + row.right).map(\.part).filter { !told.contains($0) }
            if open.count == 1 { return (open[0], row) }
        }
        return nil
    }

    /// The rows that hold at the prices, of parts that have one.
    private static func rows(_ shortage: DemandGrowth.Shortage, in situation: ChainSituation) -> [Row] {
        func price(_ term: Term) -> Rational { shortage.price(of: term.part, in: situation) * term.weight.value(in: situation) }
        func priced(_ terms: [Term]) -> [Term] { terms.filter { price($0).isPositive } }
        var rows: [Row] = []
        func add(_ left: [Term], _ right: [Term]) {
            let (left, right) = (priced(left), priced(right))
            guard !left.isEmpty, left.reduce(.zero, { $0 + price($1) }) == right.reduce(.zero, { $0 + price($1) }) else { return }
            rows.append(Row(left: left, right: right))
        }
        for (number, process) in situation.processes.enumerated() {
            func drawn(_ input: Int, _ alternative: Int) -> [Term] {
                situation.number(of: process.inputs[input].alternatives[alternative].good)
                    .map { [Term(part: .good($0), weight: .gross(process: number, input: input, alternative: alternative))] } ?? []
            }
            let made = process.outputs.compactMap { situation.number(of: $0.good) }
            let used = process.inputs.indices.flatMap { input in
                process.inputs[input].alternatives.count == 1
                    ? drawn(input, 0) : [Term(part: .choice(process: number, input: input), weight: .one)]
            }
            add(made.map { Term(part: .good($0), weight: .output(process: number, good: $0)) }, used + [Term(part: .capacity(number), weight: .one)])
            for (input, choice) in process.inputs.enumerated() where choice.alternatives.count > 1 {
                for alternative in choice.alternatives.indices {
                    add([Term(part: .choice(process: number, input: input), weight: .one)], drawn(input, alternative))
                }
            }
        }
        for good in situation.goods.indices { add([Term(part: .supply(good), weight: .one)], [Term(part: .good(good), weight: .one)]) }
        return rows
    }
}

extension DemandGrowth.Shortage {
    /// What one of a part takes of the first limit; zero for what takes nothing of what runs short.
    func price(of part: ShortageNumber.Part, in situation: ChainSituation) -> Rational {
        switch part {
        case .factor: return .zero
        case .good(let good): return prices.goods[good]
        case .capacity(let process): return prices.capacities[process]
        case .supply(let good): return prices.supplies[good]
        case .choice(let process, let input):
            let choice = situation.processes[process].inputs[input]
            return choice.alternatives.map { part in
                situation.number(of: part.good).map { prices.goods[$0] * Rational(choice.gross(of: part)) } ?? .zero
            }.min() ?? .zero
        }
    }
}
