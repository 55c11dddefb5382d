extension Period {
    /// Reads the form used in addresses: `2024-07`, `2024-07.ytd`, `2024-Q2`, `2024`, `2024-08-20`.
    public init(parsing text: some StringProtocol) throws(PeriodError) {
        let isYearToDate = text.hasSuffix(".ytd")
        let body = isYearToDate ? text.dropLast(4) : text[...]
        let parts = body.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count == 4, let year = first.plainNumber, year > 0 else { throw .unknownForm }
        if parts.count == 1, !isYearToDate {
            self = .year(year)
        } else if parts.count == 2, parts[1].hasPrefix("Q"), !isYearToDate,
            parts[1].count == 2, let quarter = parts[1].dropFirst().plainNumber {
            guard (1...4).contains(quarter) else { throw .quarterOutOfRange(quarter) }
            self = .quarter(year: year, quarter: quarter)
        } else if parts.count == 2, parts[1].count == 2, let month = parts[1].plainNumber {
            guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
            self = isYearToDate ? .yearToDate(year: year, month: month) : .month(year: year, month: month)
        } else if parts.count == 3, !isYearToDate, parts[1].count == 2, parts[2].count == 2,
            let month = parts[1].plainNumber, parts[2].plainNumber != nil {
            guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
            guard let day = Day(body) else { throw .noSuchDay }
            self = .day(day)
        } else {
            throw .unknownForm
        }
    }
}
