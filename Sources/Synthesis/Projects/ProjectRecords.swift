import Figures

/// The projects of a demonstration with their benchmarked investment and restated bases.
struct ProjectRecords: Sendable {
    private(set) var projects: [SyntheticProject]
    let series: InvestmentSeries
    let timeline: Timeline
    let draws: Draws
    /// The number of the control's month.
    let controlMonth: Int
    /// By block, in 万元.
    let targetBases: [Int]

    private let isPunctual: Bool

    init(
        geography: Geography, controls: ControlTotals, options: DemoOptions, timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        let control = controls.investment
        try timeline.requireReported(control.period)
        let month = timeline.index(of: control.period)
        let projects = try ProjectPopulation(
            geography: geography, controls: controls, options: options, timeline: timeline, draws: draws).projects
        self.isPunctual = KnownDays(draws: draws).lateReports(control.period) <= controls.asOf
        self.timeline = timeline
        self.draws = draws
        self.controlMonth = month
        let punctualMonth = isPunctual ? month : -1
        let counted = projects.map { project in
            project.reports(in: month)
                && Self.answer(project.number, month, punctualMonth: punctualMonth, draws: draws) == .onTime
        }
        let targets = try InvestmentTargets(control, draws: draws)
        self.targetBases = targets.bases
        self.series = try InvestmentSeries(
            projects, blocks: Self.blocks(of: projects, control: control, geography: geography), targets: targets,
            month: month, counted: counted, months: timeline.count, draws: draws)
        self.projects = projects
        plan()
    }

    func answer(_ project: Int, _ month: Int) -> Answer {
        Self.answer(project, month, punctualMonth: isPunctual ? controlMonth : -1, draws: draws)
    }

    /// About six of a thousand never answer for a month, ten come late.
    private static func answer(_ project: Int, _ month: Int, punctualMonth: Int, draws: Draws) -> Answer {
        switch draws.whole(0...999, .answer, -1 - project, month) {
        case ..<6: .never
        case ..<16: month == punctualMonth ? .onTime : .late
        default: .onTime
        }
    }

    /// The block of every project: 0 in both places, 1 in the zone, 2 in the programme, 3 in neither.
    private static func blocks(
        of projects: [SyntheticProject], control: InvestmentControl, geography: Geography
    ) throws(SynthesisError) -> [Int] {
        let day = control.period.lastDay
        let zone = try geography.membership(of: control.zone.place, on: day)
        let zoneClasses = try geography.members(of: control.zone.group, on: day)
        let programme = try geography.membership(of: control.programme.place, on: day)
        let programmeClasses = try geography.members(of: control.programme.group, on: day)
        return projects.map { project in
            let isInZone = zone.contains(project.seat) && zoneClasses.contains(project.seat.classIndex)
            let isInProgramme = programme.contains(project.seat) && programmeClasses.contains(project.seat.classIndex)
            return isInZone ? (isInProgramme ? 0 : 1) : (isInProgramme ? 2 : 3)
        }
    }

    /// Sets what was planned: what is invested in all months of work, those outside the
    /// demonstration included, and a little more. At least 5 million yuan, as the survey asks.
    private mutating func plan() {
        for number in projects.indices {
            let project = projects[number]
            let invested = (0..<timeline.count).reduce(0) { $0 + series.value(number, $1) }
            let covered = (0..<timeline.count).reduce(0) { $0 + project.weight(in: $1) }
            let months = project.phases.map { phase in phase.months.filter { phase.isWorked(in: $0) }.count }
            let whole = project.phases.reduce(0) { sum, phase in sum + phase.months.reduce(0) { $0 + project.weight(in: $1) } }
            let total = covered > 0 ? Benchmarking.scaled(invested, by: whole, over: covered) : project.weight
            let margin = draws.whole(1020...1250, .plan, number)
            for index in project.phases.indices {
                let share = Benchmarking.scaled(total, by: max(1, months[index]), over: max(1, months.reduce(0, +)))
                projects[number].phases[index].plannedTotal = max(500, Benchmarking.scaled(share, by: margin, over: 1000))
            }
        }
    }
}
