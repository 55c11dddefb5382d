/// One row of a document, as it stood there: who it speaks of, for which period, and the texts.
public struct ReportLine: Hashable, Sendable {
    /// The row as a person counts: line 1 of a CSV file is the header; item 1 of a JSON list.
    public var row: Int
    /// The respondent or the thing that the row speaks of: an enterprise's code, a project's id.
    public var subject: String
    /// The period or the day from which it holds, in the form used in addresses.
    public var period: Period
    /// The original texts, in the order of the filing's fields; empty where nothing stood.
    public var texts: [String]

    public init(row: Int, subject: String, period: Period, texts: [String]) {
        self.row = row
        self.subject = subject
        self.period = period
        self.texts = texts
    }
}
