import Figures

/// Who has to report, and who does: the same for the benchmarks and for the files.
struct Attendance: Sendable {
    let enterprises: [SyntheticEnterprise]
    let controls: [ResolvedOutputControl]
    let timeline: Timeline
    let draws: Draws
    /// The latest directory that was known when the totals held.
    private let latestList: Int
    /// Months of controls whose late reports came before the totals held: there nobody is late,
    /// so that the totals hold on the day of their publication, too.
    private let punctual: [Int: [ResolvedOutputControl]]

    init(enterprises: [SyntheticEnterprise], controls: [ResolvedOutputControl], asOf: Day, timeline: Timeline, draws: Draws) {
        self.enterprises = enterprises
        self.controls = controls
        self.timeline = timeline
        self.draws = draws
        let days = KnownDays(draws: draws)
        self.latestList = (0..<timeline.count).last { days.directory(timeline.month($0)) <= asOf } ?? -1
        self.punctual = Dictionary(
            grouping: controls.filter { days.lateReports(timeline.month($0.month)) <= asOf }) { $0.month }
    }

    func duty(_ enterprise: Int, _ month: Int) -> SyntheticEnterprise.Step? {
        guard let step = enterprises[enterprise].step(in: month, listedBy: month), step.status == .active, step.isDesignated
        else { return nil }
        return step
    }

    /// About eight of a thousand never answer for a month, twelve come late.
    func answer(_ enterprise: Int, _ month: Int) -> Answer {
        let mark = draws.whole(0...999, .answer, enterprise, month)
        guard mark < 20 else { return .onTime }
        if enterprises[enterprise].isReserved, controls.contains(where: { $0.month == month }) { return .onTime }
        if mark < 8 { return .never }
        if let controls = punctual[month], let step = enterprises[enterprise].step(in: month, listedBy: latestList),
            controls.contains(where: { $0.contains(step.seat) }) { return .onTime }
        return .late
    }

    /// Those whose reports a control sums, as known when the totals held.
    func members(of control: ResolvedOutputControl) -> [Int] {
        enterprises.indices.filter { index in
            guard duty(index, control.month) != nil, answer(index, control.month) == .onTime,
                let step = enterprises[index].step(in: control.month, listedBy: latestList)
            else { return false }
            return step.status == .active && step.isDesignated && control.contains(step.seat)
        }
    }
}
