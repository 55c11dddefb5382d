/// Some rows of a workbook's first sheet, as they are shown beside a number that rests on one of them.
public struct WorkbookExcerpt: Sendable {
    public let header: [String]
    /// With their numbers as a person counts.
    public let rows: [CSVRecord]

    /// - Parameter wanted: the numbers of the rows; what stands behind them is not read.
    /// - Returns: `nil` for what is no workbook with rows.
    public init?(_ bytes: [UInt8], rows wanted: ClosedRange<Int>) {
        guard Workbook.isWorkbook(bytes), let table = try? FormTable(workbook: bytes) else { return nil }
        header = table.header
        var found: [CSVRecord] = []
        for row in table.rows {
            if row.row > wanted.upperBound { break }
            if wanted.contains(row.row) { found.append(CSVRecord(row: row.row, fields: row.texts, quoted: row.quoted)) }
        }
        rows = found
    }
}
