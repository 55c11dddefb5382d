/// A number of what runs short as demand grows: how far it can grow, and how much one of something takes of what runs short, all
/// counted in the first limit: its runs, or what can be brought in of it.
struct ShortageNumber: Hashable {
    /// What it tells.
    enum Part: Hashable {
        /// Times the demand of today.
        case factor
        /// What one unit of a good takes of it.
        case good(Int)
        /// What one run of a capacity counts for that runs short with it.
        case capacity(Int)
        /// What one unit counts for of a good of which no more can be brought in.
        case supply(Int)
        /// What the cheapest alternative of an input takes of it for one run.
        case choice(process: Int, input: Int)
    }

    let plan: ChainPlan
    /// The place among the shortages, from 0.
    let index: Int
    let part: Part

    /// The same shortage, another part.
    func other(_ part: Part) -> ShortageNumber { ShortageNumber(plan: plan, index: index, part: part) }

    /// The way to it below the chain's address: `shortage/supplied/1/good/separator`.
    func path(in situation: ChainSituation) -> [String] {
        let below: [String] = switch part {
        case .factor: []
        case .good(let good): ["good", situation.goods[good].id]
        case .capacity(let process): ["capacity", situation.processes[process].id]
        case .supply(let good): ["supply", situation.goods[good].id]
        case .choice(let process, let input): ["choice", situation.processes[process].id, "\(input + 1)"]
        }
        return [Self.head, plan.rawValue, "\(index + 1)"] + below
    }

    /// What the way begins with.
    static let head = "shortage"
}

extension ShortageNumber {
    /// Reads the way to a number; `nil` for what is none.
    init?(_ path: [String], in situation: ChainSituation) {
        guard path.count >= 3, path[0] == Self.head, let plan = ChainPlan(rawValue: path[1]), plan != .need, let place = Int(path[2]), place > 0
        else { return nil }
        func process(_ id: String) -> Int? { situation.processes.firstIndex { $0.id == id } }
        let part: Part? = switch (path.count, path.count > 3 ? path[3] : "") {
        case (3, _): .factor
        case (5, "good"): situation.number(of: path[4]).map { .good($0) }
        case (5, "capacity"): process(path[4]).map { .capacity($0) }
        case (5, "supply"): situation.number(of: path[4]).map { .supply($0) }
        case (6, "choice"): process(path[4]).flatMap { process in
            Int(path[5]).flatMap { situation.processes[process].inputs.indices.contains($0 - 1) ? .choice(process: process, input: $0 - 1) : nil }
        }
        default: nil
        }
        guard let part else { return nil }
        self.init(plan: plan, index: place - 1, part: part)
    }
}
