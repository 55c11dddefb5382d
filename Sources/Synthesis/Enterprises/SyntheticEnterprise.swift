import Figures

/// A generated enterprise: its size and what the directory says of it over time.
struct SyntheticEnterprise: Sendable {
    /// What the directory says from a month on.
    struct Step: Sendable {
        enum Status: String, Sendable {
            case active, closed, merged
        }

        /// From the first day of this month, by number.
        var from: Int
        /// Listed in the directory of this month; −1 for the list of the opening day.
        var listed: Int
        var seat: Geography.Seat
        var isDesignated: Bool
        var status: Status
        var successor: Int?
    }

    let number: Int
    let code: String
    /// Size before benchmarking, in no unit.
    var weight: Int
    /// The first month with output; 0 for those that were there before.
    var start: Int
    /// By month from which they hold; equal months in the order told.
    var steps: [Step]
    /// Enterprises merged into this one, with the January from which it reports for them.
    var absorbed: [(number: Int, from: Int)] = []
    /// Held for a control: it stays, and answers in the control's month.
    var isReserved = false

    /// The month from which there is no output any more.
    var end: Int {
        steps.first { $0.status == .closed }?.from ?? .max
    }

    /// What holds in a month, as known when the directory of a month was the latest.
    func step(in month: Int, listedBy latest: Int) -> Step? {
        steps.last { $0.from <= month && $0.listed <= latest }
    }

    /// Those whose cells this one reports in a month: itself first.
    func reporting(in month: Int) -> [Int] {
        absorbed.isEmpty ? [number] : [number] + absorbed.filter { $0.from <= month }.map(\.number)
    }
}
