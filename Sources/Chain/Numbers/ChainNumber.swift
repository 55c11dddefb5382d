/// A number of a chain that has a why of its own; goods and processes by their numbers in the situation.
enum ChainNumber: Hashable {
    case completeness(ChainPlan)
    /// The mean of what is covered of each step.
    case steps
    /// Coverage, at most all that is needed.
    case covered(Int)
    /// What of it is lost by what is switched off.
    case lost(ChainPlan)
    case coverage(Int)
    case gap(Int)
    case need(Int)
    case demand(Int)
    /// What the makers of a good can make of it.
    case capacity(Int)
    /// Runs that the makers of a process can make.
    case capacityRuns(Int)
    /// What a process can make of a good.
    case capacityMakes(process: Int, good: Int)
    case met(ChainPlan, Int)
    case metShare(ChainPlan, Int)
    /// Met and drawn together.
    case total(ChainPlan, Int)
    /// Made and brought in together.
    case available(ChainPlan, Int)
    case brought(ChainPlan, Int)
    /// Imports and stocks that are declared.
    case supply(Int)
    case runs(ChainPlan, Int)
    case part(ChainPlan, process: Int, input: Int, alternative: Int)
    case draws(ChainPlan, process: Int, good: Int)
    case makes(ChainPlan, process: Int, good: Int)
    case shortage(ShortageNumber)

    /// The way to it below the chain's address.
    func path(in situation: ChainSituation) -> [String] {
        func good(_ number: Int) -> [String] { ["good", situation.goods[number].id] }
        func process(_ number: Int) -> [String] { ["process", situation.processes[number].id] }
        return switch self {
        case .completeness(let plan): ["completeness", plan.rawValue]
        case .steps: ["completeness", "steps"]
        case .covered(let number): good(number) + ["covered"]
        case .lost(let plan): ["lost", plan.rawValue]
        case .coverage(let number): good(number) + ["coverage"]
        case .gap(let number): good(number) + ["gap"]
        case .need(let number): good(number) + ["need"]
        case .demand(let number): good(number) + ["demand"]
        case .capacity(let number): good(number) + ["capacity"]
        case .supply(let number): good(number) + ["supply"]
        case .capacityRuns(let number): process(number) + ["capacity"]
        case .capacityMakes(let number, let made): process(number) + ["capacity", situation.goods[made].id]
        case .met(let plan, let number): good(number) + [plan.rawValue, "met"]
        case .metShare(let plan, let number): good(number) + [plan.rawValue, "met-share"]
        case .total(let plan, let number): good(number) + [plan.rawValue, "total"]
        case .available(let plan, let number): good(number) + [plan.rawValue, "available"]
        case .brought(let plan, let number): good(number) + [plan.rawValue, "brought"]
        case .runs(let plan, let number): process(number) + [plan.rawValue, "runs"]
        case .part(let plan, let number, let input, let alternative):
            process(number) + [plan.rawValue, "input", "\(input + 1)", "\(alternative + 1)"]
        case .draws(let plan, let number, let drawn): process(number) + [plan.rawValue, "draws", situation.goods[drawn].id]
        case .makes(let plan, let number, let made): process(number) + [plan.rawValue, "makes", situation.goods[made].id]
        case .shortage(let number): number.path(in: situation)
        }
    }

    /// Reads the way to a number; `nil` for what is none.
    init?(_ path: [String], in situation: ChainSituation) {
        if path.count == 2, path[0] == "completeness", let plan = ChainPlan(rawValue: path[1]) {
            self = .completeness(plan)
            return
        }
        if path == ["completeness", "steps"] {
            self = .steps
            return
        }
        if path.count == 2, path[0] == "lost", let plan = ChainPlan(rawValue: path[1]), !situation.scope.without.isEmpty {
            self = .lost(plan)
            return
        }
        if let number = ShortageNumber(path, in: situation) {
            self = .shortage(number)
            return
        }
        guard path.count >= 3 else { return nil }
        let plan = ChainPlan(rawValue: path[2])
        if path[0] == "good", let good = situation.number(of: path[1]) {
            switch (path[2], plan, path.dropFirst(3).joined(separator: "/")) {
            case ("coverage", _, ""): self = .coverage(good)
            case ("covered", _, ""): self = .covered(good)
            case ("gap", _, ""): self = .gap(good)
            case ("demand", _, ""): self = .demand(good)
            case ("capacity", _, ""): self = .capacity(good)
            case ("supply", _, ""): self = .supply(good)
            case ("need", _, ""): self = .need(good)
            case (_, let plan?, "met"): self = .met(plan, good)
            case (_, let plan?, "met-share"): self = .metShare(plan, good)
            case (_, let plan?, "total"): self = .total(plan, good)
            case (_, let plan?, "available"): self = .available(plan, good)
            case (_, let plan?, "brought"): self = .brought(plan, good)
            default: return nil
            }
            return
        }
        guard path[0] == "process", let process = situation.processes.firstIndex(where: { $0.id == path[1] }) else { return nil }
        let good = path.count > 3 ? situation.number(of: path[path.count - 1]) : nil
        switch (path[2], plan, path.count > 3 ? path[3] : "", good) {
        case ("capacity", _, "", _): self = .capacityRuns(process)
        case ("capacity", _, _, let good?) where path.count == 4: self = .capacityMakes(process: process, good: good)
        case (_, let plan?, "runs", _) where path.count == 4: self = .runs(plan, process)
        case (_, let plan?, "draws", let good?) where path.count == 5: self = .draws(plan, process: process, good: good)
        case (_, let plan?, "makes", let good?) where path.count == 5: self = .makes(plan, process: process, good: good)
        case (_, let plan?, "input", _) where path.count == 6:
            guard let input = Int(path[4]), let alternative = Int(path[5]), situation.processes[process].inputs.indices.contains(input - 1),
                situation.processes[process].inputs[input - 1].alternatives.indices.contains(alternative - 1)
            else { return nil }
            self = .part(plan, process: process, input: input - 1, alternative: alternative - 1)
        default: return nil
        }
    }
}
