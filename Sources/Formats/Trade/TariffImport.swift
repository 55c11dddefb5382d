import Trade

/// A tariff file as it was read: the schedule, what was not taken, and the cells that leave a question.
public struct TariffImport: Sendable {
    public var schedule: TariffSchedule
    public var rejects: [TariffReject]
    public var findings: [TariffFinding]
    /// Rows below the header.
    public var rowCount: Int
    /// Different texts in the column of codes, sound or not.
    public var distinctCodeCount: Int
}
