/// A mark that stands beside a figure, so that nobody has to ask.
public enum FigureFlag: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Not released: for entitled staff.
    case working
    /// Rests on generated records.
    case synthetic
    /// Rests on values computed in place of missing reports.
    case estimated
    /// All leaves are statements of others; shown, compared, never a match.
    case quoted
    /// The growth divides by a very small base.
    case lowBase = "low-base"
    /// A growth or share without a base.
    case undefined
    /// The prior-year columns have no report of that year to be compared with.
    case notVerifiable = "not-verifiable"
    /// Some respondents that are due have not answered.
    case incomplete
    /// Something known later than the day of the question is held.
    case revisedLater = "revised-later"

    public static func < (left: FigureFlag, right: FigureFlag) -> Bool {
        left.rawValue < right.rawValue
    }
}
