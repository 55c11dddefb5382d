import Figures
import Statistics
import Storage

/// Takes over what was gathered before some reports were filed, without what they touch.
enum RenewFacts {
    /// From so many filings on the register is read again, too.
    private static let mostFilings = 1_000

    /// - Parameters:
    ///   - earlier: the heads of the chains when the facts were gathered.
    ///   - now: the heads for which they are to hold.
    /// - Returns: `nil` where something else than reports was filed, or the day has changed.
    static func run(
        _ facts: GatheredFacts, from earlier: [String: Int], to now: [String: Int], in zone: Zone
    ) async throws -> GatheredFacts? {
        guard facts.today == zone.today, earlier.keys.allSatisfy({ now[$0] != nil }) else { return nil }
        var facts = facts
        var count = 0
        for (key, sequence) in now where sequence != earlier[key, default: 0] {
            let new = sequence - earlier[key, default: 0]
            count += new
            guard new > 0, count <= mostFilings else { return nil }
            for filing in try await zone.record.filings(of: key, after: earlier[key, default: 0], limit: new) {
                guard let form = facts.forms[filing.form], form.kind.isCounted else { return nil }
                facts.forget(form, filing.period)
            }
        }
        return facts
    }
}

extension GatheredFacts {
    /// Drops the cells and lines of a form and period; of all its periods where none is named.
    fileprivate mutating func forget(_ form: Form, _ period: Period?) {
        cells = cells.filter { query, _ in
            let isOfForm = query.series.hasPrefix("\(form.id)/") || (form.kind == .base && query.series.hasPrefix("base/"))
            guard isOfForm, let period, case .these(let periods) = query.periods else { return !isOfForm }
            return !periods.contains(period)
        }
        lines = lines.filter { query, _ in
            guard case .lines(form.id, let periods, _) = query else { return true }
            guard let period, let periods else { return false }
            return !periods.contains(period)
        }
    }
}
