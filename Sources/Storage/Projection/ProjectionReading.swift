/// Reads the ledger for projections, in the caller's transaction.
enum ProjectionReading {
    /// How many rows a segment has before the next begins: some fifty megabytes while it is made.
    static let limit = 500_000

    /// Whether a projection covers the ledger to its end.
    static func isCurrent(_ projection: ReportProjection, in session: any Session) throws -> Bool {
        try DatabaseRecord.heads(in: session) == projection.heads && agrees(projection, in: session)
    }

    /// Whether the filings that a projection covers are those of this ledger: a hash stands for all before it.
    static func agrees(_ projection: ReportProjection, in session: any Session) throws -> Bool {
        for head in projection.heads {
            let row = try session.first(
                "SELECT hash FROM filing WHERE chain_key = ? AND sequence = ?", [.text(head.key), .number(head.sequence)])
            guard try row?.text(0) == head.hash else { return false }
        }
        return true
    }

    /// A projection with what was filed since, or one of everything where it is none of this ledger.
    ///
    /// - Parameters:
    ///   - folder: where new segments are to lie; `nil` keeps them in memory.
    ///   - limit: how many rows a segment has before the next begins.
    static func caughtUp(
        _ projection: ReportProjection, folder: String?, in session: any Session, limit: Int = limit
    ) throws -> ReportProjection {
        let form = projection.form
        let isOurs = try agrees(projection, in: session)
        let heads = try DatabaseRecord.heads(in: session)
        let covered = isOurs ? projection.heads : []
        let builder = SegmentBuilder(form: form, folder: folder, after: covered, limit: limit)
        for head in heads {
            let reached = covered.first { $0.key == head.key }?.sequence ?? 0
            if reached < head.sequence { try read(head.key, after: reached, into: builder, form: form, session) }
        }
        let added = try builder.finish()
        if added.isEmpty, isOurs { return projection.covering(heads) }
        return ReportProjection(form: form, segments: (isOurs ? projection.segments : []) + added, heads: heads)
    }

    private static func read(
        _ key: String, after sequence: Int, into builder: SegmentBuilder, form: String, _ session: any Session
    ) throws {
        let filings = try session.stream(
            "\(FilingRow.selection) WHERE chain_key = ? AND sequence > ? ORDER BY sequence", [.text(key), .number(sequence)])
        var lines: (any StoredRows)?
        var line: (any StoredRow)?
        while let row = try filings.next() {
            let filing = try FilingRow(row)
            guard try builder.begin(filing) else { continue }
            if lines == nil {
                lines = try session.stream(
                    """
                    SELECT sequence, subject, period, texts FROM line
                    WHERE chain_key = ? AND sequence >= ? AND form = ? ORDER BY sequence, row_index
                    """, [.text(key), .number(Int(filing.sequence)), .text(form)])
                line = try lines?.next()
            }
            while let found = line, try found.number(0) <= filing.sequence {
                if try found.number(0) == filing.sequence {
                    try builder.add(subject: found.text(1), period: found.text(2), texts: found.text(3), of: filing)
                }
                line = try lines?.next()
            }
            try builder.end(filing)
        }
    }
}
