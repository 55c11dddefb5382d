/// What stands in the tables for one filing, hashed line by line.
struct FiledContent {
    private let filing: FilingRow
    private var hasher: ContentHasher?
    private(set) var count = 0

    init(of filing: FilingRow) {
        self.filing = filing
        hasher = filing.header.map { ContentHasher($0) }
    }

    /// The content hash; `nil` where a column is not as anything was ever written: texts that do
    /// not read as a list, a line numbered out of turn or under another form than its filing.
    var hash: String? { hasher?.finish() }

    mutating func read(from session: any Session) throws {
        let sql = """
            SELECT row_index, document_row, form, subject, period, texts FROM line
            WHERE chain_key = ? AND sequence = ? ORDER BY row_index
            """
        let position: [StoredValue] = [.text(filing.key), .number(filing.sequence)]
        let rows = try filing.lineCount < 10_000 ? session.rows(sql, position) : session.stream(sql, position)
        while let row = try rows.next() {
            if try row.count(0) == count, try row.text(2) == filing.form, let texts = JoinedTexts.split(try row.text(5)) {
                hasher?.add(row: try row.number(1), subject: try row.text(3), period: try row.text(4), texts: texts)
            } else {
                hasher = nil
            }
            count += 1
        }
    }
}
