import Figures
import Statistics

/// The last period that a monthly report has cells for, from the start of its year.
public enum LatestPeriod {
    /// - Returns: a year to date; `nil` where nothing was filed up to the zone's today.
    public static func run(of indicator: Indicator, in zone: Zone) async throws -> Period? {
        guard case .series(let form, let series) = indicator.source else { return nil }
        let held = try await zone.record.periods(ofSeries: SeriesName.reported(form: form, series: series))
        return held.last { $0.lastDay < zone.today }.map { .yearToDate(year: $0.year, month: $0.months.upperBound) }
    }
}
