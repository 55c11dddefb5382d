import Figures

/// The period a figure speaks of, and where the text says so.
public struct ReadPeriod: Hashable, Sendable {
    /// Where the period was found.
    public enum Origin: String, Sendable {
        case sentence, paragraph, text, publication
    }

    /// ISO 8601, an interval where it is none of the calendar's periods; `nil` where words name no date.
    public let iso8601: String?
    /// The same, if it is a period that addresses can hold.
    public let period: Period?
    /// `nil` where nothing is printed.
    public let words: Words?
    public let origin: Origin

    public init(iso8601: String?, period: Period?, words: Words?, origin: Origin) {
        self.iso8601 = iso8601
        self.period = period
        self.words = words
        self.origin = origin
    }
}
