extension ServerLink {
    /// How many rows one statement adds: what the server does for a statement is little beside what it does for so many.
    private static let portion = 8_192

    func insertAdding(into table: String, key: [String], sums: [String], _ next: () -> [StoredValue]?) throws {
        let columns = key + sums
        let beginning = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) SELECT * FROM unnest"
        let ending = dialect.adding(to: table, key: key, sums: sums)
        var rows: [[StoredValue]] = []
        var done = 0
        func add() throws {
            try runByHalves(rows[...], after: done) { rows in
                let arrays = columns.indices.map { column in ServerArray(rows.lazy.map { $0[column] }) }
                let places = arrays.map { "?::\($0.type)[]" }.joined(separator: ", ")
                _ = try run("\(beginning)(\(places)) \(ending)", arrays.map { .text($0.text) })
            }
            done += rows.count
            rows.removeAll(keepingCapacity: true)
        }
        while let row = next() {
            rows.append(row)
            if rows.count == Self.portion { try add() }
        }
        if !rows.isEmpty { try add() }
    }

    /// Runs a statement for rows. Where one of them is refused, the server does not tell which: each half is then tried by
    /// itself, until a single one is refused.
    private func runByHalves(
        _ rows: ArraySlice<[StoredValue]>, after done: Int, _ statement: (ArraySlice<[StoredValue]>) throws -> Void
    ) throws {
        try run("SAVEPOINT portion")
        do {
            try statement(rows)
        } catch let fault as ServerFault {
            guard let refusal = fault.refusal(row: done + rows.startIndex) else { throw fault }
            guard rows.count > 1 else { throw refusal }
            try run("ROLLBACK TO SAVEPOINT portion")
            let middle = rows.startIndex + rows.count / 2
            try runByHalves(rows[..<middle], after: done, statement)
            try runByHalves(rows[middle...], after: done, statement)
        }
    }
}
