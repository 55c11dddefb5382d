import Figures
import GRDB

extension SQLiteRecord {
    public func lines(_ query: LineQuery) async throws -> [FiledLine] {
        let (sql, arguments) = Self.statement(for: query, dialect)
        return try await read { database in
            let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
            var reader = LineReader()
            var lines: [FiledLine] = []
            // Lines come filing by filing, so that only the last filing need be held.
            var filing: Filing?
            while let row = try rows.next() {
                let position = FilingPosition(key: try row.decode(atIndex: 0), sequence: try row.decode(atIndex: 1))
                let current: Filing
                if let filing, filing.position == position {
                    current = filing
                } else {
                    current = try Self.filing(at: position, in: database)
                    filing = current
                }
                if let asOf = query.asOf, asOf < current.knownOn { continue }
                let line = try reader.line(
                    row: try row.decode(atIndex: 2), subject: try row.decode(atIndex: 3),
                    period: try row.decode(atIndex: 4), texts: try row.decode(atIndex: 5), of: current)
                lines.append(FiledLine(filing: current, line: line))
            }
            return lines
        }
    }

    private static func statement(for query: LineQuery, _ dialect: Dialect) -> (String, StatementArguments) {
        var conditions = ["form = ?"]
        var arguments: StatementArguments = [query.form]
        func restrict(_ column: String, to texts: some Sequence<String>) {
            conditions.append(dialect.isMember(column))
            arguments += [dialect.list(texts)]
        }
        if let periods = query.periods { restrict("period", to: periods.lazy.map(\.description)) }
        if let subjects = query.subjects { restrict("subject", to: subjects) }
        if let keys = query.keys { restrict("chain_key", to: keys) }
        let sql = """
            SELECT chain_key, sequence, document_row, subject, period, texts FROM line
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY chain_key, sequence, row_index
            """
        return (sql, arguments)
    }

    public func contents(of key: String, after sequence: Int, lineBudget: Int) async throws -> [FilingContents] {
        try await read { database in
            let filings = try Row.fetchCursor(
                try database.cachedStatement(
                    sql: "\(FilingRow.selection) WHERE chain_key = ? AND sequence > ? ORDER BY sequence"),
                arguments: [key, sequence])
            let statement = try database.cachedStatement(
                sql: """
                    SELECT document_row, subject, period, texts FROM line
                    WHERE chain_key = ? AND sequence = ? ORDER BY row_index
                    """)
            var reader = LineReader()
            var contents: [FilingContents] = []
            var lineCount = 0
            while let row = try filings.next() {
                let filing = try FilingRow(row).filing()
                var lines: [ReportLine] = []
                let rows = try Row.fetchCursor(statement, arguments: [key, filing.position.sequence])
                while let row = try rows.next() {
                    lines.append(
                        try reader.line(
                            row: try row.decode(atIndex: 0), subject: try row.decode(atIndex: 1),
                            period: try row.decode(atIndex: 2), texts: try row.decode(atIndex: 3), of: filing))
                }
                contents.append(FilingContents(filing: filing, lines: lines))
                // A filing costs something even without lines.
                lineCount += lines.count + 1
                if lineCount >= lineBudget { break }
            }
            return contents
        }
    }
}
