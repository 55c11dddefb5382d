/// Why a workbook cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
    /// A packed file, but none with a sheet in it.
    case notAWorkbook
    /// A part of it is broken, or is not as the standard has it.
    case damaged(part: String)
    /// A part would unpack to more than the limit of mebibytes.
    case tooLarge(part: String, limit: Int)
}
