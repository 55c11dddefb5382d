import Statistics

/// Counts the rows of a file before it is read for good.
public enum RowCensus {
    /// The rows of the sheets of a workbook that are seen.
    ///
    /// - Returns: 0 for what is no workbook.
    public static func rows(ofWorkbook bytes: [UInt8]) -> Int {
        guard Workbook.isWorkbook(bytes), let book = try? Workbook(bytes) else { return 0 }
        var count = 0
        for sheet in book.sheets {
            guard let rows = try? book.rows(of: sheet) else { continue }
            while rows.next() != nil { count += 1 }
        }
        return count
    }
}
