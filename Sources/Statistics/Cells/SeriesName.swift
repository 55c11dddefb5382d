/// How the series of cells are named.
public enum SeriesName {
    /// A form's series, of the respondents in scope (enterprises above designated size).
    public static func reported(form: String, series: String) -> String { "\(form)/\(series)" }

    /// The same series, of respondents below designated size that answered all the same.
    public static func belowSize(form: String, series: String) -> String { "\(form)/\(series)+below" }

    /// A form's series, of respondents in scope or of those below size.
    static func of(_ series: ReportedSeries, form: Form, isInScope: Bool) -> String {
        isInScope ? reported(form: form.id, series: series.id) : belowSize(form: form.id, series: series.id)
    }

    /// The base that the office restated for an indicator and a base year.
    public static func base(indicator: String, year: Int) -> String { "base/\(indicator)@\(year)" }

    /// The differences of a form's meter readings.
    public static func readings(form: String) -> String { "\(form)/reading" }
}
