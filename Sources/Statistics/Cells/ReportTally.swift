import Figures
import Registry

/// Adds up what reports of one form and period bring to cells, as knowledge of them and of their respondents grew.
///
/// Respondents that stand alike share a slot, so that a report costs a few look-ups however many cells the form has.
struct ReportTally {
    private struct Slot: Hashable {
        var standing: Int
        var provenance: Provenance
        var knownOn: Day
    }

    private let form: Form
    private let period: Period
    private let version: FormVersion
    private let day: Day
    private var memory: StandingMemory
    private var standings: [Standing] = []
    private var numbers: [Standing: Int] = [:]
    /// Where the sums of a slot's series begin.
    private var slots: [Slot: Int] = [:]
    private var sums: [CellSums] = []

    init(_ rule: CellRule, form: Form, period: Period) {
        (self.form, self.period) = (form, period)
        version = form.version(for: period)
        day = period.lastDay
        memory = StandingMemory(rule.register)
    }

    /// Adds all that is known of one respondent's report, or takes it away: on each day on which a version of it, or
    /// something about the respondent, became known, what it brought until then goes and what it brings from then on comes.
    ///
    /// - Parameter versions: in the order in which they replace each other.
    mutating func add(_ subject: String, _ versions: [ReportVersion], isTakenAway: Bool = false) {
        var held: (standing: Int, report: ReportVersion)?
        for known in memory.knownDays(of: subject, respondent: version.respondent, told: versions.map(\.knownOn)) {
            if let held { add(held.report, held.standing, known, isTakenAway: !isTakenAway) }
            held = nil
            guard let report = versions.last(where: { $0.knownOn <= known }), let standing = standing(of: subject, asOf: known)
            else { continue }
            add(report, standing, known, isTakenAway: isTakenAway)
            held = (standing, report)
        }
    }

    /// What was added up, as changes of cells; those that came to nothing are left out.
    func changes() -> [CellChange] {
        var changes: [CellChange] = []
        for (slot, start) in slots {
            let standing = standings[slot.standing]
            for (series, sum) in zip(version.series, sums[start...]) where sum != .zero {
                let key = CellKey(
                    series: SeriesName.of(series, form: form, isInScope: standing.isInScope), period: period, atom: standing.atom,
                    classCode: standing.classCode, provenance: slot.provenance)
                changes.append(CellChange(key: key, knownOn: slot.knownOn, sums: sum))
            }
        }
        return changes
    }

    private mutating func add(_ report: ReportVersion, _ standing: Int, _ known: Day, isTakenAway: Bool) {
        let slot = Slot(standing: standing, provenance: report.provenance, knownOn: known)
        let start = slots[slot] ?? sums.count
        if start == sums.count {
            slots[slot] = start
            sums += Array(repeating: .zero, count: report.sums.count)
        }
        for (index, sum) in report.sums.enumerated() {
            if isTakenAway { sums[start + index] -= sum } else { sums[start + index] += sum }
        }
    }

    private mutating func standing(of subject: String, asOf known: Day) -> Int? {
        guard let standing = memory.standing(of: subject, respondent: version.respondent, on: day, asOf: known) else { return nil }
        if let number = numbers[standing] { return number }
        numbers[standing] = standings.count
        standings.append(standing)
        return standings.count - 1
    }
}
