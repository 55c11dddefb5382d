import Products

/// An agreement's rule for certain codes, with the article it stands in and the document it was read from.
public struct ProductRule: Hashable, Sendable {
    public var codes: [HSCode]
    /// The editions of the Harmonized System in which these codes mean what the rule meant.
    public var editions: [HSEdition]
    /// The identifier of the agreement: `rcep`.
    public var agreement: String
    public var expression: RuleExpression
    public var article: String
    public var source: String
    /// Whether a user entered it; otherwise it came with the agreement.
    public var isUsers: Bool

    public init(
        codes: [HSCode], editions: [HSEdition], agreement: String, expression: RuleExpression, article: String,
        source: String, isUsers: Bool = false
    ) {
        self.codes = codes
        self.editions = editions
        self.agreement = agreement
        self.expression = expression
        self.article = article
        self.source = source
        self.isUsers = isUsers
    }
}
