import Products

/// What a good has to meet under an agreement where no product rule speaks of it.
public struct GeneralRule: Hashable, Sendable {
    public var expression: RuleExpression
    /// The chapters it is limited to; empty for all.
    public var chapters: [HSCode]
    /// Those of the chapters of which it covers a part only, and which part is not held.
    public var partialChapters: [HSCode]
    /// Whether the list of chapters was read from the agreement itself. A result that rests on one that was not needs review.
    public var isVerified: Bool
    public var article: String
    public var source: String

    public init(
        expression: RuleExpression, chapters: [HSCode] = [], partialChapters: [HSCode] = [], isVerified: Bool,
        article: String, source: String
    ) {
        self.expression = expression
        self.chapters = chapters
        self.partialChapters = partialChapters
        self.isVerified = isVerified
        self.article = article
        self.source = source
    }
}
