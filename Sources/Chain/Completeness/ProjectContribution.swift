import Figures
import Products
import Solver

/// What a planned project adds to a chain, taken by itself beside what runs today.
public struct ProjectContribution: Sendable {
    /// The project or enterprise, its capacities in the chain's processes, and the day of the last of them.
    public let holder: String
    public let capacities: [Capacity]
    public let day: Day
    /// Today's, and with this project alone.
    public let before: ChainCompleteness
    public let after: ChainCompleteness

    /// The steps whose verdict it changes, with both verdicts.
    public var changes: [(good: Int, before: StepVerdict, after: StepVerdict)] {
        before.steps.compactMap { step in
            guard let other = after.situation.number(of: before.situation.goods[step.good].id) else { return nil }
            let now = after.steps[other].verdict
            return now == step.verdict ? nil : (step.good, step.verdict, now)
        }
    }

    /// Every planned project within the scope's places that adds to a process of the chain, the earliest first.
    public static func all(in model: ChainModel, scope: ChainScope) -> [ProjectContribution] {
        var today = scope
        today.day = scope.today
        let processes = Set(scope.chain.processes)
        let planned = model.capacities.filter {
            $0.standing == .planned && $0.from > scope.today && scope.places.contains($0.place) && processes.contains($0.process)
        }
        guard !planned.isEmpty, let before = ChainCompleteness(ChainSituation(model, scope: today)) else { return [] }
        return Dictionary(grouping: planned, by: \.holder).compactMap { holder, capacities in
            guard let day = capacities.map(\.from).max() else { return nil }
            var built = today
            built.with = [ChainScope.Plan(holder: holder, day: day)]
            guard let after = ChainCompleteness(ChainSituation(model, scope: built)) else { return nil }
            return ProjectContribution(holder: holder, capacities: capacities, day: day, before: before, after: after)
        }.sorted { ($0.day, $0.holder) < ($1.day, $1.holder) }
    }
}
