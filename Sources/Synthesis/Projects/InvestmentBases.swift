/// The bases that the office restates: last year's investment by seat and month, in whole 万元.
///
/// In the control's year they come to the control's bases; in other years they lie within a
/// hundredth of what was first reported.
struct InvestmentBases: Sendable {
    /// The year whose growth they serve.
    let year: Int
    private let rows: [(seat: Geography.Seat, months: [Int])]
    private let timeline: Timeline

    init(year: Int, records: ProjectRecords) {
        self.year = year
        self.timeline = records.timeline
        let january = (year - records.timeline.first.year) * 12
        let before = (january - 12)..<january
        var bySeat: [Geography.Seat: [Int]] = [:]
        for block in 0..<4 {
            var seats: [Geography.Seat: [Int]] = [:]
            for project in records.projects where records.series.blocks[project.number] == block {
                for month in before {
                    seats[project.seat, default: Array(repeating: 0, count: 12)][month - before.lowerBound] +=
                        records.series.value(project.number, month)
                }
            }
            let ordered = seats.sorted { Self.isBefore($0.key, $1.key) }
            for (seat, months) in zip(ordered.map(\.key), Self.restated(ordered.map(\.value), block: block, january: january, records)) {
                bySeat[seat] = months
            }
        }
        self.rows = bySeat.sorted { Self.isBefore($0.key, $1.key) }
            .filter { $0.value.contains { $0 > 0 } }.map { ($0.key, $0.value) }
    }

    private static func isBefore(_ left: Geography.Seat, _ right: Geography.Seat) -> Bool {
        (left.district, left.park, left.isInZone ? 1 : 0, left.classIndex)
            < (right.district, right.park, right.isInZone ? 1 : 0, right.classIndex)
    }

    private static func restated(_ rows: [[Int]], block: Int, january: Int, _ records: ProjectRecords) -> [[Int]] {
        let place = records.controlMonth % 12
        let reported = rows.reduce(0) { $0 + $1[0...place].reduce(0, +) }
        guard reported > 0 else { return rows }
        guard january == records.controlMonth - place, block < 3 else {
            let share = records.draws.whole(990...1010, .plan, january, block)
            return rows.map { $0.map { Benchmarking.scaled($0, by: share, over: 1000) } }
        }
        let goal = records.targetBases[block]
        let shares = Benchmarking.shares(of: goal, by: rows.flatMap { $0[0...place] }) ?? []
        return rows.enumerated().map { row, months in
            months.enumerated().map { month, value in
                month <= place && !shares.isEmpty
                    ? shares[row * (place + 1) + month] : Benchmarking.scaled(value, by: goal, over: reported)
            }
        }
    }

    /// One row for each seat and month of reports.
    func text(geography: Geography) -> String {
        var file = TextColumns("indicator,period,base_year,district,park,area,class,month,ytd", capacity: rows.count * 700)
        let last = year == timeline.last.year ? timeline.last.month : 12
        for month in 1..<max(2, last) {
            for row in rows {
                file.add("investment.completed")
                file.add(YearMonth(count: year * 12 + month).description)
                file.add(year - 1)
                file.add(geography.columns(row.seat))
                if month > 1 { file.add(row.months[month]) } else { file.addEmpty() }
                file.add(row.months[0...month].reduce(0, +))
                file.endRow()
            }
        }
        return file.text
    }
}
