import Figures
import Registry
import Statistics

/// What needs attention, by rules that each page and reader can repeat.
public enum FindAttention {
    /// From which difference on reports contradict each other, or a revision is large: 5 and 2 per cent.
    public static let contradiction = Ratio(numerator: 5, denominator: 100)
    public static let revision = Ratio(numerator: 2, denominator: 100)
    /// After how many days a signed project counts as not landed.
    public static let landingDays = 365

    /// - Parameter figures: the levels that are watched.
    /// - Returns: only rules that found something, in the order of ``Attention/Rule``.
    /// - Throws: `FigureError`.
    public static func run(over figures: [Figure], with reader: FigureReader) async throws -> [Attention] {
        let facts = await reader.gathered
        var found: [Attention.Rule: Attention] = [:]
        func tell(_ rule: Attention.Rule, _ figure: Figure, _ other: Figure? = nil) {
            found[rule, default: Attention(rule: rule)].figures.append((figure, other))
        }
        for figure in figures {
            guard let indicator = facts.indicators[figure.address.indicator], case .series = indicator.source else { continue }
            if let response = figure.response, response.answered < response.due {
                tell(.late, try await reader.figure(figure.address.with(measure: .response)))
            }
            let growth = try await reader.figure(figure.address.with(measure: .growth(.comparable, baseYear: nil)))
            let base = try await reader.figure(figure.address.with(measure: .base(.comparable, baseYear: nil)))
            if growth.flags.contains(.lowBase) { tell(.lowBase, growth, base) }
            let before = try await reader.figure(figure.address.with(measure: .base(.nominal, baseYear: nil)))
            if indicator.growth == .ownPriorYear, differ(base, before, by: contradiction) { tell(.contradictory, base, before) }
            if let first = try await TraceHistory.run(figure.address, with: reader).first?.figure, differ(figure, first, by: revision) {
                tell(.revised, figure, first)
            }
        }
        for row in try await Reconcile.run(with: reader, headlinesOnly: false) where row.verdict == .outside {
            tell(.outside, row.figure)
        }
        for (rule, rows) in projects(facts) where !rows.isEmpty {
            found[rule, default: Attention(rule: rule)].projects = rows
        }
        return Attention.Rule.allCases.compactMap { found[$0] }
    }

    private static func differ(_ one: Figure, _ other: Figure, by share: Ratio) -> Bool {
        guard let one = one.value.exact, let other = other.value.exact, let gap = Ratio((one - other).magnitude, over: other.magnitude)
        else { return false }
        return share < gap
    }

    private static func projects(_ facts: GatheredFacts) -> [(Attention.Rule, [(ProjectRow, Day)])] {
        guard let rows = try? ListProjects.run(over: facts) else { return [] }
        let today = facts.today
        let stalled = rows.compactMap { row -> (ProjectRow, Day)? in
            let days = row.phases.compactMap { entry -> Day? in
                switch entry.value.status {
                case .idle, .stopped: entry.from
                case .planned, .signed, .underConstruction: entry.value.plannedCompletion.flatMap { $0 < today ? $0 : nil }
                case .inProduction, .completed, .cancelled: nil
                }
            }
            return days.min().map { (row, $0) }
        }
        let waiting = rows.compactMap { row -> (ProjectRow, Day)? in
            let days = row.phases.compactMap { $0.value.status == .signed && today.dayNumber - $0.from.dayNumber > landingDays ? $0.from : nil }
            return days.min().map { (row, $0) }
        }
        return [(.stalled, stalled), (.notLanded, waiting)].map { rule, rows in (rule, rows.sorted { $0.1 < $1.1 }) }
    }
}
