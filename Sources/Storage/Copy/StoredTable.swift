/// A table as it is carried from one engine to another: all of it, in the order of its key.
struct StoredTable: Hashable, Sendable {
    let name: String
    let columns: [String]
    let key: [String]

    /// The tables of a record that a copy holds; what others refer to comes before what refers to it.
    static let ledger = [
        StoredTable(name: "filing", columns: FilingRow.columns, key: ["chain_key", "sequence"]),
        StoredTable(name: "line", columns: LineRow.columns, key: ["chain_key", "sequence", "row_index"]),
        StoredTable(name: "cell", columns: CellRow.key + CellRow.sums, key: CellRow.key),
    ]

    /// What moves with a record beside its ledger: work that is asked for is done where the record is.
    static let all = ledger + [StoredTable(name: "job", columns: JobRow.columns, key: ["id"])]

    /// Hands on all rows, and returns the hash of them: the same rows give the same on any engine.
    func read(from session: any Session, _ body: ([StoredValue]) throws -> Void) throws -> String {
        let rows = try session.stream(
            "SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY \(key.joined(separator: ", "))")
        var digest = RowDigest()
        while let row = try rows.next() {
            let values = try columns.indices.map { try row.value($0) }
            digest.add(values)
            try body(values)
        }
        return digest.finish()
    }
}
