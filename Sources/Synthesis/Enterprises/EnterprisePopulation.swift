import Figures
import Registry

/// Draws the enterprises: first those that the controls need, then all others with their fates.
struct EnterprisePopulation: Sendable {
    private(set) var enterprises: [SyntheticEnterprise] = []

    private let draws: Draws
    private let timeline: Timeline

    init(
        geography: Geography, controls: [ResolvedOutputControl], options: DemoOptions, timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        self.draws = draws
        self.timeline = timeline
        let industry = Set(geography.classes.indices.filter { index in
            ["B", "C", "D"].contains { geography.classification.isClass(geography.classes[index], within: $0) }
        })
        guard !industry.isEmpty else { throw .noClasses("industry") }
        try reserve(for: controls, industry: industry, geography: geography, count: options.enterprises)
        let least = enterprises.count * 2
        guard options.enterprises >= max(least, 60) else { throw .tooFewEnterprises(least: max(least, 60)) }
        let seating = Seating(geography: geography, classes: industry, draws: draws)
        while enterprises.count < options.enterprises { try addFree(seating) }
        merge()
    }

    /// Enterprises for every control but the last, which the others fill. Where a control's level
    /// is much above its base, new plants bring what old ones cannot.
    private mutating func reserve(
        for controls: [ResolvedOutputControl], industry: Set<Int>, geography: Geography, count: Int
    ) throws(SynthesisError) {
        var taken: [String: Set<Int>] = [:]
        for control in controls.dropLast() {
            let classes = control.classes.intersection(industry).subtracting(taken[control.place, default: []]).sorted()
            taken[control.place, default: []].formUnion(classes)
            guard !classes.isEmpty else { throw .noClasses(control.group) }
            let seats = geography.plainSeats.filter(control.place(contains:))
            guard !seats.isEmpty else { throw .unknownPlace(control.place) }
            let total = control.group == "all" ? max(10, count / 70) : max(10, count / 300)
            let isBoom = control.level > control.base * 2
            let newcomers = isBoom ? total * 2 / 5 : 0
            let veterans = total - newcomers
            // Old plants at most quadruple; the new ones share the rest.
            let rest = max(1, control.level - 4 * control.base)
            let weightOfNew = isBoom ? max(1, 100 * rest * veterans / max(1, 4 * control.base * newcomers)) : 100
            for place in 0..<total {
                let number = enterprises.count
                var seat = seats[draws.whole(0...(seats.count - 1), .seat, number, 3)]
                seat.classIndex = classes[draws.whole(0...(classes.count - 1), .seat, number, 4)]
                let isNew = place >= veterans
                let start = isNew ? control.month - control.month % 12 + draws.whole(0...2, .lifecycle, number, 1) : 0
                try add(
                    weight: (isNew ? weightOfNew * 4 : 100) * draws.whole(80...120, .size, number, 1), start: start,
                    seat: seat, isReserved: true)
            }
        }
    }

    private mutating func add(
        weight: Int, start: Int, seat: Geography.Seat, isReserved: Bool = false
    ) throws(SynthesisError) {
        let number = enterprises.count
        guard let code = SyntheticCreditCode.code(number) else { throw .tooFewEnterprises(least: 0) }
        enterprises.append(SyntheticEnterprise(
            number: number, code: code, weight: weight, start: start,
            steps: [.init(
                from: start, listed: start > 0 ? start : -1, seat: seat, isDesignated: true, status: .active)],
            isReserved: isReserved))
    }

    /// An enterprise with a fate of its own: about three in four are there throughout.
    private mutating func addFree(_ seating: Seating) throws(SynthesisError) {
        let number = enterprises.count
        var numbers = draws.sequence(.lifecycle, number)
        guard let seat = seating.draw(parkShare: 820, using: &numbers) else { throw .noClasses("industry") }
        // A sum of four draws, as an exponent: sizes are skew, and none is overwhelming.
        let exponent = (0..<4).reduce(0) { sum, _ in sum + Int(numbers.next() % 1000) }
        let weight = (1 << (exponent / 500)) * (500 + exponent % 500) / 5
        let fate = Int(numbers.next() % 1000)
        let month = 13 + Int(numbers.next() % UInt64(max(1, timeline.count - 14)))
        let january = 12 * (2 + Int(numbers.next() % UInt64(max(1, timeline.count / 12 - 1))))
        try add(weight: weight, start: (0..<140).contains(fate) ? month : 0, seat: seat)
        let last = enterprises.count - 1
        switch fate {
        case 140..<200:
            // Grows into the survey.
            enterprises[last].steps[0].isDesignated = false
            follow(last, from: january) { $0.isDesignated = true }
        case 200..<255:
            follow(last, from: month) { $0.status = .closed }
        case 255..<290:
            // Shrinks out of the survey.
            follow(last, from: january) { $0.isDesignated = false }
        case 290..<340:
            if let other = seating.draw(parkShare: 1000, using: &numbers) {
                follow(last, from: month) {
                    ($0.seat.park, $0.seat.district, $0.seat.isInZone) = (other.park, other.district, other.isInZone)
                }
            }
        case 340..<365:
            if let other = seating.draw(parkShare: 820, using: &numbers) {
                // Some reclassifications are told months after the day from which they hold.
                let delay = numbers.next() % 3 == 0 ? 1 + Int(numbers.next() % 4) : 0
                follow(last, from: month, listedLater: delay) { $0.seat.classIndex = other.classIndex }
            }
        default: break
        }
    }

    private mutating func follow(
        _ index: Int, from month: Int, listedLater delay: Int = 0, _ change: (inout SyntheticEnterprise.Step) -> Void
    ) {
        guard var step = enterprises[index].steps.last, month > step.from else { return }
        step.from = month
        step.listed = month + delay
        change(&step)
        enterprises[index].steps.append(step)
    }

    /// About one in a hundred is taken over by another that stays. It happens in January, so that
    /// no year is reported in two halves.
    private mutating func merge() {
        let stable = enterprises.indices.filter { !enterprises[$0].isReserved && enterprises[$0].steps.count == 1 && enterprises[$0].start == 0 }
        let pairs = stable.count / 100
        for pair in 0..<pairs {
            let (from, to) = (stable[pair * 2], stable[stable.count - 1 - pair])
            let january = 12 * draws.whole(2...max(2, timeline.count / 12), .lifecycle, from, 7)
            follow(from, from: january) {
                $0.status = .merged
                $0.successor = to
            }
            enterprises[to].absorbed.append((from, january))
        }
    }
}
