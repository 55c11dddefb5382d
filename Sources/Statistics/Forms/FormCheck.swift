import Figures

/// A check of a form's answers. *Error* rejects the row; *warning* accepts and lists it.
public struct FormCheck: Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning
    }

    public enum Rule: Hashable, Sendable {
        /// Previous year-to-date + this month = this year-to-date. Filers correct themselves, so
        /// this is usually a warning.
        case yearToDate(series: String)
        /// This month is more than `factor` times last month's or last year's, or less than 1/`factor`.
        case jump(series: String, factor: Int)
        /// The prior-year columns equal what the respondent filed a year before.
        case priorColumn(series: String)
        /// A field is not below zero.
        case notNegative(field: String)
        /// A field is not above another.
        case notAbove(field: String, limit: String)
        /// A field equals the sum of others.
        case sum(field: String, of: [String])
        /// The quotient of two series moves by at most `factor` against last month: electricity against output.
        case intensity(series: String, per: String, factor: Int)
        /// A date does not lie after another.
        case notAfter(field: String, limit: String)
    }

    public var rule: Rule
    public var severity: Severity

    public init(rule: Rule, severity: Severity) {
        self.rule = rule
        self.severity = severity
    }
}
