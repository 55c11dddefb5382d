import Figures

extension DatabaseRecord {
    public func lines(_ query: LineQuery) async throws -> [FiledLine] {
        try await engine.read { session in
            let rows = try Self.rows(for: query, in: session)
            var reader = LineReader()
            var lines: [FiledLine] = []
            // Lines come filing by filing, so that only the last filing need be held.
            var filing: Filing?
            while let row = try rows.next() {
                let position = FilingPosition(key: try row.text(0), sequence: try row.count(1))
                let current: Filing
                if let filing, filing.position == position {
                    current = filing
                } else {
                    current = try Self.filing(at: position, in: session)
                    filing = current
                }
                if let asOf = query.asOf, asOf < current.knownOn { continue }
                let line = try reader.line(
                    row: try row.number(2), subject: try row.text(3), period: try row.text(4), texts: try row.text(5),
                    of: current)
                lines.append(FiledLine(filing: current, line: line))
            }
            return lines
        }
    }

    private static func rows(for query: LineQuery, in session: any Session) throws -> any StoredRows {
        var conditions = ["form = ?"]
        var values: [StoredValue] = [.text(query.form)]
        func restrict(_ column: String, to texts: some Sequence<String>) {
            conditions.append(session.dialect.isMember(column))
            values.append(session.dialect.list(texts))
        }
        if let periods = query.periods {
            restrict("period", to: periods.lazy.map(\.description))
        } else if query.subjects != nil {
            restrict("period", to: try Self.periods(of: query.form, in: session))
        }
        if let subjects = query.subjects { restrict("subject", to: subjects) }
        if let keys = query.keys { restrict("chain_key", to: keys) }
        let sql = """
            SELECT chain_key, sequence, document_row, subject, period, texts FROM line
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY chain_key, sequence, row_index
            """
        return try query.subjects == nil ? session.stream(sql, values) : session.rows(sql, values)
    }

    /// The periods for which a form has lines. Few lines of a subject stand in each, so that they are looked up in one after the
    /// other; stepping from period to period costs nothing for the lines between.
    private static func periods(of form: String, in session: any Session) throws -> [String] {
        let rows = try session.rows(
            """
            WITH RECURSIVE told (period) AS (
                SELECT MIN(period) FROM line WHERE form = ?
                UNION ALL
                SELECT (SELECT MIN(line.period) FROM line WHERE line.form = ? AND line.period > told.period)
                FROM told WHERE told.period IS NOT NULL)
            SELECT period FROM told WHERE period IS NOT NULL
            """, [.text(form), .text(form)])
        var periods: [String] = []
        while let row = try rows.next() { periods.append(try row.text(0)) }
        return periods
    }

    public func contents(of key: String, after sequence: Int, lineBudget: Int) async throws -> [FilingContents] {
        try await engine.read { session in
            let filings = try session.stream(
                "\(FilingRow.selection) WHERE chain_key = ? AND sequence > ? ORDER BY sequence",
                [.text(key), .number(sequence)])
            var reader = LineReader()
            var contents: [FilingContents] = []
            var lineCount = 0
            while let row = try filings.next() {
                let filing = try FilingRow(row).filing()
                let lines = try Self.lines(of: filing, in: session, &reader)
                contents.append(FilingContents(filing: filing, lines: lines))
                // A filing costs something even without lines.
                lineCount += lines.count + 1
                if lineCount >= lineBudget { break }
            }
            return contents
        }
    }

    private static func lines(
        of filing: Filing, in session: any Session, _ reader: inout LineReader
    ) throws -> [ReportLine] {
        let rows = try session.rows(
            """
            SELECT document_row, subject, period, texts FROM line
            WHERE chain_key = ? AND sequence = ? ORDER BY row_index
            """, [.text(filing.position.key), .number(filing.position.sequence)])
        var lines: [ReportLine] = []
        while let row = try rows.next() {
            lines.append(
                try reader.line(
                    row: try row.number(0), subject: try row.text(1), period: try row.text(2), texts: try row.text(3),
                    of: filing))
        }
        return lines
    }
}
