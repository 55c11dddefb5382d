import Figures
import GRDB
import Statistics

extension SQLiteRecord {
    public func cells(_ query: CellQuery) async throws -> [CellChange] {
        let knownBy = query.asOf.map { Int64($0.dayNumber) } ?? Day.lastNumber
        return try await read { database in
            var reader = CellReader()
            var changes: [CellChange] = []
            switch query.periods {
            case .these(let periods):
                let statement = try database.cachedStatement(
                    sql: """
                        \(CellRow.selection) WHERE series = ? AND period_last_day = ? AND period = ?
                        AND known_on <= ? AND \(CellRow.isNotZero)
                        """)
                for period in periods.sorted() {
                    let rows = try Row.fetchCursor(
                        statement, arguments: [query.series, period.lastDay.dayNumber, period.description, knownBy])
                    while let row = try rows.next() { changes.append(try reader.change(row)) }
                }
            case .days(let first, let last):
                let rows = try Row.fetchCursor(
                    try database.cachedStatement(
                        sql: """
                            \(CellRow.selection) WHERE series = ? AND period_last_day > ? AND period_last_day <= ?
                            AND known_on <= ? AND \(CellRow.isNotZero) ORDER BY period_last_day, period
                            """),
                    arguments: [query.series, first?.dayNumber ?? Int(Day.firstNumber) - 1, last.dayNumber, knownBy])
                while let row = try rows.next() {
                    let change = try reader.change(row)
                    if case .day = change.key.period { changes.append(change) }
                }
            }
            return changes
        }
    }

    /// Steps from period to period in the primary key: the cost is that of the periods, not of the
    /// cells.
    public func periods(ofSeries series: String) async throws -> [Period] {
        try await read { database in
            let next = try database.cachedStatement(
                sql: """
                    SELECT period_last_day, period FROM cell
                    WHERE series = ? AND (period_last_day, period) > (?, ?) AND \(CellRow.isNotZero)
                    ORDER BY period_last_day, period LIMIT 1
                    """)
            var periods: [Period] = []
            var reached: (day: Int64, text: String) = (Day.firstNumber - 1, "")
            while let row = try Row.fetchOne(next, arguments: [series, reached.day, reached.text]) {
                reached = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
                guard let period = try? Period(parsing: reached.text) else {
                    throw RecordError.damaged(what: "cell \(series) \(reached.text)")
                }
                periods.append(period)
            }
            return periods.sorted()
        }
    }
}
