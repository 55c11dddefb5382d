/// Why a table cannot be given out as an Excel file.
public enum ExcelFault: Error, Hashable, Sendable {
    /// More rows or columns than a sheet holds.
    case tooLarge(rows: Int, columns: Int)
    /// The file could not be written or read back, with the writer's or the system's own words.
    case notWritten(String)
}
