import Figures

/// The gross output of every enterprise in every month, benchmarked to the controls.
///
/// Values are whole numbers of ten yuan. Year-to-date and prior-year columns are derived from the
/// months, so that they agree with each other wherever a filer is careful.
struct OutputSeries: Sendable {
    private(set) var values: [Int]
    /// What was first told for the month that is revised later: enterprise → value.
    private(set) var firstTold: [Int: Int] = [:]
    let months: Int

    private var isFixed: [Bool]
    private let draws: Draws

    private static let seasons = [960, 800, 1040, 1000, 1010, 1040, 990, 1000, 1030, 1020, 1040, 1070]

    /// Draws the series before benchmarking.
    init(_ enterprises: [SyntheticEnterprise], timeline: Timeline, draws: Draws) {
        self.draws = draws
        self.months = timeline.count
        self.values = []
        values.reserveCapacity(enterprises.count * months)
        self.isFixed = Array(repeating: false, count: enterprises.count * months)
        for enterprise in enterprises {
            var level = enterprise.weight * 10_000
            let end = enterprise.end
            for month in 0..<months {
                if month > 0, month % 12 == 0 {
                    level = level / 1000 * draws.whole(930...1220, .growth, enterprise.number, month)
                }
                guard month >= enterprise.start, month < end else {
                    values.append(0)
                    continue
                }
                let ramp = enterprise.start == 0 ? 1000 : min(1000, 400 + 200 * (month - enterprise.start))
                let noise = draws.whole(910...1090, .noise, enterprise.number, month)
                values.append(level / 1000 * Self.seasons[month % 12] / 1000 * ramp / 1000 * noise)
            }
        }
    }

    func value(_ enterprise: Int, _ month: Int) -> Int {
        values[enterprise * months + month]
    }

    /// Scales everything so that the members' sum is the total: a first approximation.
    mutating func calibrate(members: [Int], months range: ClosedRange<Int>, to total: Int) {
        let sum = cells(of: members, range).reduce(0) { $0 + values[$1] }
        for index in values.indices { values[index] = Benchmarking.scaled(values[index], by: total, over: sum) }
    }

    /// Makes a block of months add up to a total, and fixes it.
    ///
    /// Cells that an earlier control fixed keep their values. The ratio is carried to the other
    /// months of the same enterprises within `reach`, so that no break stands at the block's end.
    ///
    /// - Returns: the ratio, as a fraction; `nil` where the total cannot be reached.
    mutating func meet(
        _ total: Int, members: [Int], months range: ClosedRange<Int>, reach: Range<Int>
    ) -> (numerator: Int, denominator: Int)? {
        let block = cells(of: members, range)
        let free = block.filter { !isFixed[$0] }
        let rest = total - block.reduce(0) { $0 + (isFixed[$1] ? values[$1] : 0) }
        let sum = free.reduce(0) { $0 + values[$1] }
        guard rest > 0, sum > 0, let shares = Benchmarking.shares(of: rest, by: free.map { values[$0] }) else { return nil }
        for (cell, share) in zip(free, shares) {
            values[cell] = share
            isFixed[cell] = true
        }
        for enterprise in Set(free.map { $0 / months }) {
            scale(enterprise, reach, by: rest, over: sum)
        }
        return (rest, sum)
    }

    /// Scales the months of one enterprise that no control has fixed.
    mutating func scale(_ enterprise: Int, _ range: Range<Int>, by numerator: Int, over denominator: Int) {
        for cell in (enterprise * months + range.lowerBound)..<(enterprise * months + range.upperBound) where !isFixed[cell] {
            values[cell] = Benchmarking.scaled(values[cell], by: numerator, over: denominator)
        }
    }

    /// Lets an enterprise tell another value for a month later: what stands now was told first.
    mutating func revise(_ enterprise: Int, month: Int) {
        let cell = enterprise * months + month
        firstTold[enterprise] = values[cell]
        values[cell] = values[cell] * draws.whole(960...1060, .revision, enterprise, month) / 1000
    }

    private func cells(of members: [Int], _ range: ClosedRange<Int>) -> [Int] {
        members.flatMap { member in range.map { member * months + $0 } }
    }
}
