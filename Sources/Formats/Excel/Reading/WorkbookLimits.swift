/// How large the parts of a workbook may be when unpacked: a small file can hold a huge one.
public struct WorkbookLimits: Sendable {
    /// Those of the zone whose files are read.
    @TaskLocal public static var current = WorkbookLimits()

    /// In bytes: a sheet, which is read piece by piece.
    var sheet: Int
    /// In bytes: every other part, which is held in memory.
    var part: Int

    /// - Parameters:
    ///   - sheet: in bytes: a sheet, which is read piece by piece.
    ///   - part: in bytes: every part that is held in memory.
    public init(sheet: Int = 4 << 30, part: Int = 256 << 20) {
        (self.sheet, self.part) = (sheet, part)
    }
}
