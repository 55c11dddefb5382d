/// A file that there may be.
enum DemoChapter: Hashable, Sendable {
    case enterprises(listed: Int)
    case output(month: Int, EnterpriseRecords.Batch)
    case projects(listed: Int)
    case investment(month: Int, isLate: Bool)
    case bases(year: Int)
    case contracts(listed: Int)
    case facilities(listed: Int)
    case readings(Int)
    /// As they stand on the day of the totals.
    case leads, premises
}
