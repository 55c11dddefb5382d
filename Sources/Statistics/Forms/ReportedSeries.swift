/// The columns of a form that together report one quantity: this month, year to date, and the
/// respondent's own prior-year columns.
public struct ReportedSeries: Hashable, Sendable {
    /// The id within the form: `output`; cells are kept under `form/id`.
    public var id: String
    /// The field ids.
    public var month: String
    public var yearToDate: String
    /// `nil` where the form has no prior-year columns (growth then needs a restated base).
    public var priorMonth: String?
    public var priorYearToDate: String?

    public init(id: String, month: String, yearToDate: String, priorMonth: String? = nil, priorYearToDate: String? = nil) {
        self.id = id
        self.month = month
        self.yearToDate = yearToDate
        self.priorMonth = priorMonth
        self.priorYearToDate = priorYearToDate
    }
}
