/// How large the parts of a workbook may be when unpacked: a small file can hold a huge one.
struct WorkbookLimits: Sendable {
    /// In bytes: a sheet, which is read piece by piece.
    var sheet = 4 << 30
    /// In bytes: every other part, which is held in memory.
    var part = 256 << 20
}
