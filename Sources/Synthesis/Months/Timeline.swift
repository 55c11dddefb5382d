import Figures

/// The months of a demonstration, numbered from January of the year before the first reported one.
struct Timeline: Sendable {
    let first: YearMonth
    /// The last reported month.
    let last: YearMonth
    let firstYear: Int

    init(_ options: DemoOptions) {
        self.firstYear = options.firstYear
        self.first = YearMonth(count: (options.firstYear - 1) * 12)
        self.last = max(options.through, first)
    }

    var count: Int { last.count - first.count + 1 }

    func month(_ index: Int) -> YearMonth { first.adding(months: index) }

    /// The number of a month, whether it is generated or not.
    func index(of month: YearMonth) -> Int { month.count - first.count }

    /// January to this month, by number.
    func yearToDate(_ index: Int) -> ClosedRange<Int> { (index - index % 12)...index }

    /// The numbers of the reported months.
    var reported: Range<Int> { 12..<max(12, count) }

    /// The day on which everything known at the start is listed.
    var openingDay: Day { first.adding(months: 11).lastDay }

    /// - Throws: ``SynthesisError/monthNotGenerated(_:)`` where a control's month has no report
    ///   or no year before it.
    func requireReported(_ month: YearMonth) throws(SynthesisError) {
        guard reported.contains(index(of: month)), month.month > 1 else { throw .monthNotGenerated(month) }
    }
}
