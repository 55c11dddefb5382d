import Figures
import Registry
import Statistics
import Storage

/// What a reader has gathered, and of which of its cells a part has changed since.
struct HeldFacts: Sendable {
    var gathered: GatheredFacts
    /// Cells that were taken out of what is gathered until they are asked for: then these districts' are read again.
    private(set) var stale: [CellQuery: (cells: HeldCells, districts: Set<CellQuery.District>)] = [:]

    init(gathered: GatheredFacts) {
        self.gathered = gathered
    }

    /// How many cells, lines, standings and reports are held.
    var count: Int {
        gathered.cells.values.map(\.count).reduce(0, +) + gathered.lines.values.map(\.count).reduce(0, +)
            + gathered.standings.values.map(\.count).reduce(0, +) + gathered.reports.values.map(\.count).reduce(0, +)
            + stale.values.map(\.cells.count).reduce(0, +)
    }

    mutating func letGo() {
        (gathered.cells, gathered.lines, gathered.standings, stale) = ([:], [:], [:], [:])
        gathered.reports = [:]
    }

    /// Puts cells that were stale back, once what changed has been read.
    mutating func renew(_ query: CellQuery, _ districts: Set<CellQuery.District>, with changes: [CellChange]) {
        guard let old = stale.removeValue(forKey: query) else { return }
        gathered.cells[query] = old.cells.replacing(districts, with: changes)
    }

    /// Takes a filing in; `false` where more than reports' figures follow from it.
    mutating func take(_ filed: FilingContents) -> Bool {
        let filing = filed.filing
        guard let form = gathered.forms[filing.form], form.kind == .report, let period = filing.period else { return forget(filing) }
        let respondent = form.version(for: period).respondent
        let districts = filed.lines.reduce(into: Set()) {
            $0.formUnion(gathered.register.districts(everOf: $1.subject, respondent: respondent))
        }
        for (query, cells) in gathered.cells where query.isTouched(by: form, period) {
            gathered.cells[query] = nil
            stale[query] = (cells, [])
        }
        for query in stale.keys where query.isTouched(by: form, period) { stale[query]?.districts.formUnion(districts) }
        gathered.reports = gathered.reports.filter { $0.key.form != form.id || $0.key.period != period }
        guard filing.knownOn <= gathered.today else { return true }
        for query in gathered.lines.keys where query.isTouched(by: form, period) {
            let lines = filed.lines.filter { query.asks(for: $0.subject) }
            gathered.lines[query]?.add(lines.map { FiledLine(filing: filing, line: $0) })
        }
        return true
    }

    /// Drops the cells and lines of a filing's form and period, of all periods where it names none; `false` where more
    /// than reports' figures follow from it.
    mutating func forget(_ filing: Filing) -> Bool {
        guard let form = gathered.forms[filing.form], form.kind.isCounted else { return false }
        gathered.cells = gathered.cells.filter { !$0.key.isTouched(by: form, filing.period) }
        stale = stale.filter { !$0.key.isTouched(by: form, filing.period) }
        gathered.lines = gathered.lines.filter { !$0.key.isTouched(by: form, filing.period) }
        gathered.reports = gathered.reports.filter { $0.key.form != form.id }
        return true
    }
}

extension CellQuery {
    /// Whether a filing of a form for a period may change what the query finds.
    fileprivate func isTouched(by form: Form, _ period: Period?) -> Bool {
        guard series.hasPrefix("\(form.id)/") || (form.kind == .base && series.hasPrefix("base/")) else { return false }
        guard let period, case .these(let periods) = periods else { return true }
        return periods.contains(period)
    }
}

extension FactQuery {
    fileprivate func isTouched(by form: Form, _ period: Period?) -> Bool {
        guard case .lines(form.id, let periods, _) = self else { return false }
        guard let period, let periods else { return true }
        return periods.contains(period)
    }

    fileprivate func asks(for subject: String) -> Bool {
        guard case .lines(_, _, let wanted?) = self else { return true }
        return wanted == subject
    }
}
