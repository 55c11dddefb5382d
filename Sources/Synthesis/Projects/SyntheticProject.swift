import Figures

/// A generated project: its phases over time and what is invested each month.
struct SyntheticProject: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case industrial, infrastructure, energy, service
        case realEstate = "real-estate"
    }

    enum Status: String, Sendable {
        case planned, signed
        case underConstruction = "under-construction"
        case inProduction = "in-production"
        case completed, idle, stopped, cancelled
    }

    struct Phase: Sendable {
        /// From which day, and in which month's list it was told: −1 for that of the opening day.
        struct Step: Sendable {
            var from: Day
            var listed: Int
            var status: Status
            /// Per cent of the final plan that was planned then.
            var planShare: Int
        }

        /// Months under construction, by number; may lie outside the months generated.
        var months: Range<Int>
        /// Months without work within them.
        var pause: Range<Int>
        var steps: [Step] = []
        /// Planned total in 万元, set once the investment is benchmarked.
        var plannedTotal = 0

        func isWorked(in month: Int) -> Bool {
            months.contains(month) && !pause.contains(month)
        }
    }

    let number: Int
    var kind: Kind
    var seat: Geography.Seat
    /// Size before benchmarking, in no unit.
    var weight: Int
    var phases: [Phase]

    var id: String { "demo-project-" + EnterpriseRecords.digits(number + 1) }

    /// What a month of work weighs: little at both ends, most in the middle.
    func weight(in month: Int) -> Int {
        phases.reduce(0) { sum, phase in
            guard phase.isWorked(in: month) else { return sum }
            let length = phase.months.count
            let place = month - phase.months.lowerBound
            return sum + weight * (2 + 4 * min(place + 1, length - place) * 2 / (length + 1)) / length
        }
    }

    /// Reports from its first month of work to the end of the year of its last.
    func reports(in month: Int) -> Bool {
        let january = month - month % 12
        return phases.contains { $0.months.lowerBound <= month && $0.months.upperBound > january }
    }
}
