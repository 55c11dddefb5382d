import Figures

/// The enterprises of a demonstration with their benchmarked output, and who answers when.
struct EnterpriseRecords: Sendable {
    let enterprises: [SyntheticEnterprise]
    let series: OutputSeries
    let timeline: Timeline
    let draws: Draws
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
}
