import Figures

/// What every project invests in every month, in 万元.
///
/// Two places overlap, so the projects fall into four blocks: in both, in the zone only, in the
/// programme only, in neither. The controls give the first three for their months; other years
/// follow from the bases and at a few per cent a year, and the fourth block at the same scale.
struct InvestmentSeries: Sendable {
    /// 10,000 yuan: 万元.
    static let unitMillionths: Int128 = 10_000_000_000

    private(set) var values: [Int]
    let months: Int
    /// By project.
    let blocks: [Int]

    /// - Parameter counted: by project, whether the control sums its report.
    init(
        _ projects: [SyntheticProject], blocks: [Int], targets: InvestmentTargets, month: Int, counted: [Bool],
        months: Int, draws: Draws
    ) throws(SynthesisError) {
        self.months = months
        self.blocks = blocks
        self.values = projects.flatMap { project in
            (0..<months).map { month in
                project.weight(in: month) * draws.whole(70...130, .investment, project.number, month) / 100
            }
        }
        let window = (month - month % 12)...month
        let members = (0..<4).map { block in projects.indices.filter { blocks[$0] == block } }
        let drawn = members.map { sum($0.filter { counted[$0] }, window) }
        guard drawn.prefix(3).allSatisfy({ $0 > 0 }) else { throw .unreachable("investment") }
        let scale = (targets.levels.reduce(0, +), drawn.prefix(3).reduce(0, +))
        let levels = targets.levels + [Benchmarking.scaled(drawn[3], by: scale.0, over: scale.1)]
        let bases = targets.bases + [levels[3] * 95 / 100]
        for block in 0..<4 {
            let goals = Goals(level: levels[block], base: bases[block], block: block, draws: draws)
            for year in 0...(months / 12) {
                let isControlled = year == month / 12
                rescale(
                    members[block], year: year, through: month % 12,
                    counting: isControlled ? members[block].filter { counted[$0] } : members[block],
                    to: goals.goal(years: year - month / 12))
            }
            guard block < 3 else { continue }
            let cells = members[block].filter { counted[$0] }.flatMap { number in window.map { number * months + $0 } }
            guard let shares = Benchmarking.shares(of: levels[block], by: cells.map { values[$0] }) else {
                throw .unreachable("investment")
            }
            for (cell, share) in zip(cells, shares) { values[cell] = share }
        }
    }

    func value(_ project: Int, _ month: Int) -> Int { values[project * months + month] }

    func sum(_ projects: [Int], _ range: ClosedRange<Int>) -> Int {
        projects.reduce(0) { sum, number in sum + range.reduce(0) { $0 + values[number * months + $1] } }
    }

    /// Scales a year so that its first months come to a goal.
    private mutating func rescale(_ members: [Int], year: Int, through month: Int, counting counted: [Int], to goal: Int) {
        let span = (year * 12)..<min(months, year * 12 + 12)
        guard let last = span.last else { return }
        let found = sum(counted, span.lowerBound...min(span.lowerBound + month, last))
        guard found > 0 else { return }
        for number in members {
            for cell in (number * months + span.lowerBound)..<(number * months + span.upperBound) {
                values[cell] = Benchmarking.scaled(values[cell], by: goal, over: found)
            }
        }
    }

    /// What January to the control's month of any year is to come to.
    private struct Goals {
        var level: Int
        var base: Int
        var block: Int
        var draws: Draws

        /// - Parameter years: after the control's year; the year before it is near the base, as
        ///   first reports are near what the office later restates.
        func goal(years: Int) -> Int {
            func step(_ value: Int, _ range: ClosedRange<Int>, _ number: Int) -> Int {
                Benchmarking.scaled(value, by: draws.whole(range, .plan, -1 - block, number), over: 1000)
            }
            if years >= 0 { return (0..<years).reduce(level) { step($0, 1020...1070, $1) } }
            return (0..<(-years - 1)).reduce(step(base, 985...1010, 100)) { step($0, 930...975, 101 + $1) }
        }
    }
}
