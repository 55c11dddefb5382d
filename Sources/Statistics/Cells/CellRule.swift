import Figures
import Registry

/// From lines and the register to the changes of cells: the one rule by which sums are kept.
///
/// A respondent's contribution depends on what was known of its report *and* of its seat, class
/// and size. Both are histories, so a late report, a correction, a reclassification and a move
/// between parks are all the same: the timeline of contributions before and after the filing,
/// and the difference between the two.
public struct CellRule: Sendable {
    public let register: ZoneRegister
    public let forms: [String: Form]

    public init(register: ZoneRegister, forms: [String: Form]) {
        self.register = register
        self.forms = forms
    }

    /// All changes that lines of one form imply, whatever else is in the record.
    ///
    /// - Parameter lines: all versions of all lines of the respondents and periods concerned; for
    ///   readings, all lines of the facilities concerned.
    public func changes(form: Form, lines: [FiledLine]) -> [CellChange] {
        let sorted = lines.sorted(by: FiledLine.isToldBefore)
        var standings = StandingMemory(register)
        let timelines: [ContributionTimeline]
        switch form.kind {
        case .report:
            return Dictionary(grouping: sorted, by: \.line.period).flatMap { period, lines in
                reportChanges(form: form, period: period, to: Dictionary(grouping: lines, by: \.line.subject).values)
            }
        case .base:
            timelines = Dictionary(grouping: sorted) { LineIdentity($0, kind: form.kind) }.values
                .map { baseTimeline(form: form, versions: $0, &standings) }
        case .readings:
            timelines = Dictionary(grouping: sorted) { $0.line.subject }.values
                .map { readingTimeline(form: form, lines: $0, &standings) }
        default:
            return []
        }
        return Self.merged(timelines.flatMap(\.changes))
    }

    /// What cells of one form and period become when the versions of reports do.
    ///
    /// - Parameters:
    ///   - before: for each respondent all versions that were held, in the order they were told.
    ///   - after: for each respondent all versions that are to be held.
    public func reportChanges(
        form: Form, period: Period, from before: some Sequence<[FiledLine]> = [[FiledLine]](), to after: some Sequence<[FiledLine]>
    ) -> [CellChange] {
        var tally = ReportTally(self, form: form, period: period)
        var columns: SeriesColumns?
        func add(_ lines: [FiledLine], isTakenAway: Bool) {
            guard let first = lines.first else { return }
            let read = columns ?? SeriesColumns(form.version(for: period), fields: first.filing.fields)
            columns = read
            tally.add(first.line.subject, lines.map { ReportVersion($0, read) }, isTakenAway: isTakenAway)
        }
        for lines in before { add(lines, isTakenAway: true) }
        for lines in after { add(lines, isTakenAway: false) }
        return tally.changes()
    }

    /// The changes that turn one state into another: what a filing changes.
    public static func difference(from before: [CellChange], to after: [CellChange]) -> [CellChange] {
        merged(after + before.map { CellChange(key: $0.key, knownOn: $0.knownOn, sums: .zero - $0.sums) })
    }

    /// Changes of the same cell and day added up; those that cancel are dropped.
    static func merged(_ changes: [CellChange]) -> [CellChange] {
        struct Slot: Hashable {
            var key: CellKey
            var knownOn: Day
        }
        var sums: [Slot: CellSums] = [:]
        sums.reserveCapacity(changes.count)
        for change in changes { sums[Slot(key: change.key, knownOn: change.knownOn), default: .zero] += change.sums }
        return sums.compactMap { slot, sum in
            sum == .zero ? nil : CellChange(key: slot.key, knownOn: slot.knownOn, sums: sum)
        }
    }
}
