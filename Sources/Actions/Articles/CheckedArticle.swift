import Claims
import Figures

/// An article with a verdict on every figure.
public struct CheckedArticle: Sendable {
    /// Where the publication day comes from.
    public enum DayOrigin: String, Sendable {
        case said, dateline
        /// The zone's today, because neither the caller nor the text names a day.
        case today
    }

    public var text: String
    public var article: Article
    public var publishedOn: Day?
    public var dayOrigin: DayOrigin?
    /// One of each reading, in their order; empty where there is no zone to judge by.
    public var judgements: [Judgement]
    /// The arithmetic between the figures, by the words of the text and by their addresses.
    public var relations: [Relation]
    /// Who published what we hold as a quotation, by address without vintage.
    public var sources: [FigureAddress: String]

    public var isJudged: Bool { judgements.count == article.readings.count && !(judgements.isEmpty && publishedOn == nil) }

    /// Whether ours contradicts a figure under every reading of it.
    public var isContradicted: Bool { judgements.contains { $0.verdict == .contradicted } }

    /// The arithmetic inside the text that does not hold.
    public var brokenRelations: [Relation] { relations.filter { !$0.holds } }
}
