import Figures

/// What one respondent brings to one cell, as known from a day on.
struct Contribution: Hashable {
    var key: CellKey
    var sums: CellSums
}

/// The contributions of one respondent as knowledge grew: by day, ascending; each step replaces
/// the one before.
struct ContributionTimeline {
    var steps: [(knownOn: Day, contributions: [Contribution])] = []

    /// The timeline as changes of cells: what each step adds to or takes from the one before.
    var changes: [CellChange] {
        var before: [CellKey: CellSums] = [:]
        var changes: [CellChange] = []
        for step in steps {
            var after: [CellKey: CellSums] = [:]
            for contribution in step.contributions { after[contribution.key, default: .zero] += contribution.sums }
            for key in Set(before.keys).union(after.keys) {
                let delta = (after[key] ?? .zero) - (before[key] ?? .zero)
                if delta != .zero { changes.append(CellChange(key: key, knownOn: step.knownOn, sums: delta)) }
            }
            before = after
        }
        return changes
    }
}
