import Figures

/// Draws projects so that on the day of the totals exactly as many as the control says, less the
/// documented ones, have a phase under construction in the place.
struct ProjectPopulation: Sendable {
    private(set) var projects: [SyntheticProject] = []

    private let geography: Geography
    private let timeline: Timeline
    private let draws: Draws
    private let asOf: Day
    private let classes: [SyntheticProject.Kind: [Int]]

    /// How a project stands on the day of the totals.
    private enum Standing {
        case underway, over, ahead, paused, anyhow
    }

    init(
        geography: Geography, controls: ControlTotals, options: DemoOptions, timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        self.geography = geography
        self.timeline = timeline
        self.draws = draws
        self.asOf = controls.asOf
        self.classes = Self.classesByKind(geography)
        for kind in SyntheticProject.Kind.allCases where classes[kind, default: []].isEmpty {
            throw .noClasses(kind.rawValue)
        }
        let test = try geography.membership(of: controls.projects.place, on: controls.asOf)
        let inside = geography.plainSeats.filter(test.contains)
        let outside = geography.plainSeats.filter { !test.contains($0) }
        guard !inside.isEmpty, !outside.isEmpty else { throw .unknownPlace(controls.projects.place) }
        let underway = controls.projects.underConstruction - controls.projects.documented.count
        guard underway >= 0 else { throw .unreachable("projects/\(controls.projects.place)") }
        let pools = SeatPools(inside: inside, outside: outside, draws: draws)
        for _ in 0..<underway { add(.underway, pools.inside) }
        for _ in 0..<max(8, underway * 3 / 5) { add(.over, pools.inside) }
        for _ in 0..<max(8, underway * 3 / 5) { add(.ahead, pools.inside) }
        for _ in 0..<max(4, underway / 40) { add(.paused, pools.inside) }
        for _ in 0..<max(80, options.enterprises / 4) { add(.anyhow, pools.outside) }
    }

    /// Seats by weight: parks draw most projects.
    private struct SeatPools {
        var inside: (seats: [Geography.Seat], choice: WeightedChoice)
        var outside: (seats: [Geography.Seat], choice: WeightedChoice)

        init(inside: [Geography.Seat], outside: [Geography.Seat], draws: Draws) {
            func pool(_ seats: [Geography.Seat], _ number: Int) -> ([Geography.Seat], WeightedChoice) {
                (seats, WeightedChoice(seats.enumerated().map { place, seat in
                    draws.whole(2...9, .project, place, number) * (seat.park >= 0 ? 8 : 1)
                }))
            }
            self.inside = pool(inside, 1)
            self.outside = pool(outside, 2)
        }
    }

    /// Four-digit classes by what a project of the kind builds.
    private static func classesByKind(_ geography: Geography) -> [SyntheticProject.Kind: [Int]] {
        func within(_ codes: [String]) -> [Int] {
            geography.classes.indices.filter { index in
                codes.contains { geography.classification.isClass(geography.classes[index], within: $0) }
            }
        }
        return [
            .industrial: within(["C"]), .energy: within(["44"]), .infrastructure: within(["E"]),
            .service: within(["G", "I", "L"]), .realEstate: within(["K"]),
        ]
    }

    private mutating func add(_ standing: Standing, _ pool: (seats: [Geography.Seat], choice: WeightedChoice)) {
        let number = projects.count
        var numbers = draws.sequence(.project, number)
        guard let place = pool.choice.draw(using: &numbers) else { return }
        var seat = pool.seats[place]
        let kind = Self.kind(inPark: seat.park >= 0, mark: Int(numbers.next() % 100))
        // Few classes a place, so that restated bases have few rows.
        let list = classes[kind, default: []]
        let offered = (0..<3).map { list[draws.whole(0...(list.count - 1), .project, seat.park * 1000 + seat.district, 10 + $0)] }
        seat.classIndex = offered[Int(numbers.next() % 3)]
        let exponent = (0..<4).reduce(0) { sum, _ in sum + Int(numbers.next() % 1000) }
        let weight = (1 << (exponent / 500)) * (500 + exponent % 500) * 20
        let phases = spans(standing, &numbers).map { span, pause in
            SyntheticProject.Phase(months: span, pause: pause)
        }
        var project = SyntheticProject(number: number, kind: kind, seat: seat, weight: weight, phases: phases)
        for index in project.phases.indices {
            project.phases[index].steps = ProjectHistory(
                phase: project.phases[index], kind: kind, number: number * 4 + index, timeline: timeline, draws: draws,
                asOf: asOf
            ).steps
        }
        projects.append(project)
    }

    private static func kind(inPark: Bool, mark: Int) -> SyntheticProject.Kind {
        switch mark {
        case ..<(inPark ? 78 : 25): .industrial
        case ..<(inPark ? 88 : 55): .infrastructure
        case ..<(inPark ? 92 : 68): .energy
        case ..<(inPark ? 99 : 85): .service
        default: .realEstate
        }
    }

    /// Months of work of one phase or two. Nothing begins or ends in the month of the totals or in
    /// the one before it: what happens then is told too late, or would make the count depend on it.
    private func spans(
        _ standing: Standing, _ numbers: inout SplitMix64
    ) -> [(months: Range<Int>, pause: Range<Int>)] {
        func whole(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(numbers.next() % UInt64(range.count)) }
        let now = timeline.index(of: YearMonth(asOf))
        let nothing = 0..<0
        switch standing {
        case .underway:
            let first = (now - whole(2...26))..<(now + whole(2...20))
            switch whole(0...9) {
            case 0: return [(first, nothing), ((now - whole(2...8))..<(now + whole(8...24)), nothing)]
            case 1: return [((first.lowerBound - whole(12...20))..<first.lowerBound, nothing), (first, nothing)]
            default: return [(first, nothing)]
            }
        case .over:
            let end = now - whole(2...max(2, now - 2))
            return [((end - whole(8...26))..<end, nothing)]
        case .ahead:
            let start = now + whole(2...max(2, timeline.count - now))
            return [(start..<(start + whole(8...30)), nothing)]
        case .paused:
            let stop = now - whole(2...10)
            return [((stop - whole(6...18))..<(now + whole(10...20)), stop..<(now + whole(2...8)))]
        case .anyhow:
            let start = whole(-18...(timeline.count - 2))
            return [(start..<(start + whole(8...30)), nothing)]
        }
    }
}
