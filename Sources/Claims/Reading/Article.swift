import Figures

/// A text as the reader understands it.
public struct Article: Sendable {
    public let sentences: [Sentence]
    /// The first headline.
    public let headline: Words?
    public let dateline: Dateline?
    /// The day the periods were counted from: what the caller said, else the dateline's.
    public let publishedOn: Day?
    public let readings: [Reading]
    /// Arithmetic between the readings.
    public let relations: [Relation]
}
