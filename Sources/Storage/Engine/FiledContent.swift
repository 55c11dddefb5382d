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
    var hash: String? {
        var hasher = hasher
        return hasher?.finish()
    }

    /// - Parameter tell: told the subject, the period and the joined texts of each line.
    mutating func read(from session: any Session, _ tell: (String, String, String) -> Void) throws {
        let sql = """
            SELECT row_index, document_row, form, subject, period, texts FROM line
            WHERE chain_key = ? AND sequence = ? ORDER BY row_index
            """
        let position: [StoredValue] = [.text(filing.key), .number(filing.sequence)]
        let rows = try filing.lineCount < 10_000 ? session.rows(sql, position) : session.stream(sql, position)
        while let row = try rows.next() {
            let (subject, period, joined) = (try row.text(3), try row.text(4), try row.text(5))
            tell(subject, period, joined)
            if try row.count(0) == count, try row.text(2) == filing.form, let texts = JoinedTexts.split(joined) {
                hasher?.add(row: try row.number(1), subject: subject, period: period, texts: texts)
            } else {
                hasher = nil
            }
            count += 1
        }
    }
}
