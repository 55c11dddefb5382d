import Figures
import Statistics

extension DatabaseRecord {
    public func cells(_ query: CellQuery) async throws -> [CellChange] {
        let knownBy = query.asOf.map { Int64($0.dayNumber) } ?? Day.lastNumber
        return try await engine.read { session in
            var reader = CellReader()
            var changes: [CellChange] = []
            let within = query.districts == nil ? "" : "AND \(CellRow.isInDistrict)"
            let parts = query.districts.map { $0.sorted().map(CellRow.bounds(of:)) } ?? [[]]
            switch query.periods {
            case .these(let periods):
                let sql = """
                    \(CellRow.selection) WHERE series = ? AND period_last_day = ? AND period = ?
                    AND known_on <= ? AND \(CellRow.isNotZero) \(within)
                    """
                for period in periods.sorted() {
                    for part in parts {
                        let rows = try session.rows(
                            sql,
                            [
                                .text(query.series), .number(period.lastDay.dayNumber), .text(period.description),
                                .number(knownBy),
                            ] + part)
                        while let row = try rows.next() { changes.append(try reader.change(row)) }
                    }
                }
            case .days(let first, let last):
                let sql = """
                    \(CellRow.selection) WHERE series = ? AND period_last_day > ? AND period_last_day <= ?
                    AND known_on <= ? AND \(CellRow.isNotZero) \(within) ORDER BY period_last_day, period
                    """
                for part in parts {
                    let rows = try session.rows(
                        sql,
                        [
                            .text(query.series), .number(first?.dayNumber ?? Int(Day.firstNumber) - 1),
                            .number(last.dayNumber), .number(knownBy),
                        ] + part)
                    while let row = try rows.next() {
                        let change = try reader.change(row)
                        if case .day = change.key.period { changes.append(change) }
                    }
                }
            }
            return changes
        }
    }

    /// Steps from period to period in the primary key: the cost is that of the periods, not of the
    /// cells.
    public func periods(ofSeries series: String) async throws -> [Period] {
        try await engine.read { session in
            let next = """
                SELECT period_last_day, period FROM cell
                WHERE series = ? AND (period_last_day, period) > (?, ?) AND \(CellRow.isNotZero)
                ORDER BY period_last_day, period LIMIT 1
                """
            var periods: [Period] = []
            var reached: (day: Int64, text: String) = (Day.firstNumber - 1, "")
            while let row = try session.first(next, [.text(series), .number(reached.day), .text(reached.text)]) {
                reached = (try row.number(0), try row.text(1))
                guard let period = try? Period(parsing: reached.text) else {
                    throw RecordError.damaged(what: "cell \(series) \(reached.text)")
                }
                periods.append(period)
            }
            return periods.sorted()
        }
    }
}
