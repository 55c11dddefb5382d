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

    /// The field with an id; `nil` where this version has none.
    public func field(_ id: String) -> FormField? {
        fields.first { $0.id == id }
    }
}

extension FormVersion {
    /// The field that says who or what a line speaks of: for reports the reference to the
    /// respondent, or where there is none an enterprise's credit code that must be given.
    public func subjectField(kind: FormKind) -> String? {
        if let named = kind.subjectField { return named }
        let reference = fields.first { field in
            switch (respondent, field.content) {
            case (.enterprise, .reference(.enterprise)), (.project, .reference(.project)), (.facility, .reference(.facility)):
                true
            default: false
            }
        }
        let code = fields.first { respondent == .enterprise && $0.content == .creditCode && $0.isRequired }
        return (reference ?? code)?.id
    }
}
