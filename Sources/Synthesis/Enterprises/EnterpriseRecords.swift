import Figures

/// The enterprises of a demonstration with their benchmarked output, and who answers when.
struct EnterpriseRecords: Sendable {
    enum Answer: Sendable {
        case onTime, late, never
    }

    let enterprises: [SyntheticEnterprise]
    let series: OutputSeries
    let timeline: Timeline
    let draws: Draws
    let knownDays: KnownDays
    let controls: [ResolvedOutputControl]
    /// By control: those whose reports it sums.
    let members: [Set<Int>]
    /// The month that is revised after the totals held.
    var revisedMonth: Int { controls.last?.month ?? -1 }

    /// The day on which the revision became known: some weeks after the totals held.
    let revisedOn: Day

    private let attendance: Attendance

    init(
        geography: Geography, controls totals: ControlTotals, options: DemoOptions, timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        var controls: [ResolvedOutputControl] = []
        for (number, control) in totals.output.enumerated() {
            controls.append(try ResolvedOutputControl(
                control, number: number, geography: geography, timeline: timeline, draws: draws))
        }
        guard let last = controls.last else { throw .unreachable("output") }
        let enterprises = try EnterprisePopulation(
            geography: geography, controls: controls, options: options, timeline: timeline, draws: draws).enterprises
        self.enterprises = enterprises
        self.timeline = timeline
        self.draws = draws
        self.knownDays = KnownDays(draws: draws)
        self.controls = controls
        self.revisedOn = totals.asOf.adding(days: 23)
        let attendance = Attendance(
            enterprises: enterprises, controls: controls, asOf: totals.asOf, timeline: timeline, draws: draws)
        let members = controls.map { attendance.members(of: $0) }
        var series = OutputSeries(enterprises, timeline: timeline, draws: draws)
        try series.benchmark(enterprises, controls: controls, members: members, timeline: timeline)
        // Some correct themselves after the totals held.
        let settled = members[members.count - 1].filter { !enterprises[$0].isReserved }
        for place in 0..<min(7, settled.count) {
            series.revise(settled[(place * settled.count + settled.count / 2) / 7], month: last.month)
        }
        self.members = members.map(Set.init)
        self.series = series
        self.attendance = attendance
    }

    func answer(_ enterprise: Int, _ month: Int) -> Answer { attendance.answer(enterprise, month) }

    /// The directory entry under which an enterprise has to report for a month, if it has to.
    func duty(_ enterprise: Int, _ month: Int) -> SyntheticEnterprise.Step? { attendance.duty(enterprise, month) }

    /// Output of a month for all whom an enterprise reports for.
    func output(_ enterprise: SyntheticEnterprise, _ month: Int, reporting: Int) -> Int {
        enterprise.reporting(in: reporting).reduce(0) { $0 + series.value($1, month) }
    }
}

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
    func answer(_ enterprise: Int, _ month: Int) -> EnterpriseRecords.Answer {
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

extension OutputSeries {
    /// Meets the controls in their order; the last one's ratios also scale whoever none concerns.
    mutating func benchmark(
        _ enterprises: [SyntheticEnterprise], controls: [ResolvedOutputControl], members: [[Int]], timeline: Timeline
    ) throws(SynthesisError) {
        guard let last = controls.last, let lastMembers = members.last else { throw .unreachable("output") }
        func carriers(_ members: [Int], _ month: Int) -> [Int] { members.flatMap { enterprises[$0].reporting(in: month) } }
        calibrate(members: carriers(lastMembers, last.month), months: timeline.yearToDate(last.month), to: last.level)
        var concerned: Set<Int> = []
        for (control, members) in zip(controls, members) {
            let carriers = carriers(members, control.month)
            concerned.formUnion(carriers)
            let range = timeline.yearToDate(control.month)
            let before = (range.lowerBound - 12)...(range.upperBound - 12)
            guard let baseRatio = meet(control.base, members: carriers, months: before, reach: 0..<range.lowerBound),
                let ratio = meet(control.level, members: carriers, months: range, reach: range.lowerBound..<months)
            else { throw .unreachable(control.name) }
            guard control.name == last.name else { continue }
            for enterprise in enterprises.indices where !concerned.contains(enterprise) {
                scale(enterprise, 0..<range.lowerBound, by: baseRatio.numerator, over: baseRatio.denominator)
                scale(enterprise, range.lowerBound..<months, by: ratio.numerator, over: ratio.denominator)
            }
        }
    }
}
