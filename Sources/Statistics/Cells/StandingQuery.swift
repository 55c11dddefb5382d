import Figures

/// Where the respondents of a kind stood on a day, as it was known on another.
public struct StandingQuery: Hashable, Sendable {
    public var respondent: Respondent
    public var day: Day
    public var asOf: Day
}
