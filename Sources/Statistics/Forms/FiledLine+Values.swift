import Figures

extension FiledLine {
    /// The value of a number field in base units; `nil` where nothing stood there.
    public func value(_ field: String, of version: FormVersion) -> ExactDecimal? {
        guard case .number(let unit, _, _) = version.field(field)?.content,
            let number = try? ExactDecimal(parsing: self[field])
        else { return nil }
        return Amount(number, unit).inBaseUnits
    }

    /// The four sums that a report contributes to a series.
    public func sums(of series: ReportedSeries, version: FormVersion) -> CellSums {
        CellSums(
            month: value(series.month, of: version) ?? .zero,
            yearToDate: value(series.yearToDate, of: version) ?? .zero,
            priorMonth: series.priorMonth.flatMap { value($0, of: version) } ?? .zero,
            priorYearToDate: series.priorYearToDate.flatMap { value($0, of: version) } ?? .zero,
            answered: 1)
    }
}
