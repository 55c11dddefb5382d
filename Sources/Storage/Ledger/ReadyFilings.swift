import Statistics

/// Filings and changes of cells with all that can be worked out before the transaction, which others wait for.
public struct ReadyFilings: Sendable {
    struct Filing: Sendable {
        var key: String
        var header: FilingHeader
        var contentHash: String
        var lines: [LineRow]
    }

    let filings: [Filing]
    let cells: [CellRow]

    /// The chains that are written to: those of the filings, and those whose cells change, as where a respondent stood elsewhere
    /// by what was known on an earlier day.
    var chains: Set<String> { cells.reduce(into: Set(filings.map(\.key))) { $0.insert($1.key.key.atom.prefecture) } }

    /// Works out hashes and rows; changes with the same key and day add up.
    ///
    /// - Throws: ``RecordError/unstorable(field:text:)``, ``RecordError/cellTooLarge(series:period:)``.
    public init(_ drafts: [FilingDraft], changes: [CellChange]) throws(RecordError) {
        filings = try Self.filings(drafts)
        cells = try Self.cells(changes)
    }

    private static func filings(_ drafts: [FilingDraft]) throws(RecordError) -> [Filing] {
        var storability = Storability()
        var filings: [Filing] = []
        for draft in drafts {
            try storability.check(draft)
            filings.append(
                Filing(
                    key: draft.key, header: FilingHeader(draft), contentHash: ChainHash.content(of: draft),
                    lines: draft.lines.map(LineRow.init)))
        }
        return filings
    }

    private static func cells(_ changes: [CellChange]) throws(RecordError) -> [CellRow] {
        var sums: [CellKeyAndDay: CellSums] = [:]
        sums.reserveCapacity(changes.count)
        sums.add(changes)
        var storability = Storability()
        var rows: [CellRow] = []
        for (key, change) in sums where change != .zero {
            try storability.check(key)
            rows.append(try CellRow(key, change))
        }
        return rows
    }
}
