import Figures

/// The dated states of a phase: planned, signed, under construction, and what came after, with
/// some that go backwards.
struct ProjectHistory: Sendable {
    let steps: [SyntheticProject.Phase.Step]

    init(
        phase: SyntheticProject.Phase, kind: SyntheticProject.Kind, number: Int, timeline: Timeline, draws: Draws,
        asOf: Day
    ) {
        var numbers = draws.sequence(.status, number)
        func whole(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(numbers.next() % UInt64(range.count)) }
        var events: [(month: Int, status: SyntheticProject.Status, share: Int)] = []
        let start = phase.months.lowerBound
        let signed = start - whole(1...4)
        events.append((signed - whole(1...8), .planned, whole(0...9) == 0 ? whole(70...140) : 100))
        events.append((signed, .signed, 100))
        events.append((start, .underConstruction, 100))
        let isAbandoned = !phase.pause.isEmpty && whole(0...2) == 0
        if !phase.pause.isEmpty {
            events.append((phase.pause.lowerBound, .stopped, 100))
            events.append((phase.pause.upperBound, isAbandoned ? .cancelled : .underConstruction, 100))
        }
        if !isAbandoned {
            let end = phase.months.upperBound
            events.append((end, kind == .industrial || kind == .energy ? .inProduction : .completed, 100))
            // Some plants stand still again.
            if kind == .industrial, whole(0...29) == 0 { events.append((end + whole(6...18), .idle, 100)) }
        }
        let opening = timeline.openingDay
        var steps: [SyntheticProject.Phase.Step] = []
        var earlier: SyntheticProject.Phase.Step?
        for (place, event) in events.enumerated() where event.month < timeline.count {
            let month = timeline.month(event.month)
            var day = month.day(1 + draws.whole(0...26, .status, number, 100 + place))
            // What happens in the month of the totals happens after them.
            if month == YearMonth(asOf), day <= asOf { day = month.day(max(asOf.day + 1, 28)) }
            let listed = event.month < 12 ? -1 : event.month
            let step = SyntheticProject.Phase.Step(from: day, listed: listed, status: event.status, planShare: event.share)
            // The list of the opening day tells the latest state only.
            if day <= opening { earlier = step } else { steps.append(step) }
        }
        self.steps = (earlier.map { [$0] } ?? []) + steps
    }
}
