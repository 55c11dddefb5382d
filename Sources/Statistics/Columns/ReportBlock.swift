import Figures

/// The reports of one period as columns, a row a line: the versions of one respondent's report stand
/// together, in the order in which they replace each other.
public struct ReportBlock: Hashable, Sendable {
    public let period: Period
    /// Of each row the respondent, as a number in ``ReportIndex/subjects``; ascending.
    public let subjects: [UInt32]
    /// Of each row the filing, as a number in ``ReportIndex/tellings``; ascending within a respondent.
    public let tellings: [UInt32]
    /// By field; what is no number, or does not stand there, counts as zero. A field without numbers is
    /// absent.
    public let numbers: [String: NumberColumn]

    public init(period: Period, subjects: [UInt32], tellings: [UInt32], numbers: [String: NumberColumn]) {
        self.period = period
        self.subjects = subjects
        self.tellings = tellings
        self.numbers = numbers
    }

    public var count: Int { subjects.count }
}

extension ReportBlock {
    /// The number of a field in a row, in base units; `nil` as for a line.
    func value(_ field: String, row: Int, of version: FormVersion) -> ExactDecimal? {
        guard case .number(let unit, _, _) = version.field(field)?.content, let column = numbers[field] else { return nil }
        return Amount(ExactDecimal(millionths: column.millionths(row)), unit).inBaseUnits
    }

    func sums(of series: ReportedSeries, row: Int, version: FormVersion) -> CellSums {
        CellSums(
            month: value(series.month, row: row, of: version) ?? .zero,
            yearToDate: value(series.yearToDate, row: row, of: version) ?? .zero,
            priorMonth: series.priorMonth.flatMap { value($0, row: row, of: version) } ?? .zero,
            priorYearToDate: series.priorYearToDate.flatMap { value($0, row: row, of: version) } ?? .zero,
            answered: 1)
    }

    /// The rows of each respondent, in their order.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for row in 0..<count where row + 1 == count || subjects[row + 1] != subjects[row] {
            runs.append(start..<(row + 1))
            start = row + 1
        }
        return runs
    }
}
