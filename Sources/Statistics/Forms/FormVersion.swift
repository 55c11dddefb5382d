import Figures

/// The fields and checks of a form from a day on.
public struct FormVersion: Hashable, Sendable {
    public var from: Day
    public var respondent: Respondent
    public var fields: [FormField]
    /// The series whose sums are kept as cells.
    public var series: [ReportedSeries]
    public var checks: [FormCheck]

    public init(
        from: Day, respondent: Respondent, fields: [FormField], series: [ReportedSeries] = [], checks: [FormCheck] = []
    ) {
        self.from = from
        self.respondent = respondent
        self.fields = fields
        self.series = series
        self.checks = checks
    }

    public func field(_ id: String) -> FormField? {
        fields.first { $0.id == id }
    }
}
