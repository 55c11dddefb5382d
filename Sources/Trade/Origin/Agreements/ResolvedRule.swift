/// One way of originating: an expression, and whether a result may rest on it.
public struct RuleAlternative: Hashable, Sendable {
    public var expression: RuleExpression
    /// Why a good that meets it still needs review; `nil` where it stands.
    public var doubt: Doubt?

    /// What is not certain about an alternative.
    public enum Doubt: Hashable, Sendable {
        /// The list of chapters it is limited to was not read from the agreement.
        case chaptersNotVerified
        /// It covers a part of the chapter, and which is not held.
        case partOfChapter
    }

    public init(_ expression: RuleExpression, doubt: Doubt? = nil) {
        (self.expression, self.doubt) = (expression, doubt)
    }
}

/// The rule that a code falls under, or why none can be told.
public struct ResolvedRule: Hashable, Sendable {
    /// Where the rule comes from.
    public enum Basis: Hashable, Sendable {
        case productRule(ProductRule)
        /// The general rule, as no product rule is held.
        case general(GeneralRule)
        /// The agreement has one, which could not be verified.
        case notVerified
        /// Neither a product rule nor a general rule is held.
        case notHeld
        /// A rule of another edition speaks of a code that has changed since.
        case codeChanged(ProductRule, HSChange)
    }

    public var basis: Basis
    /// Product rule or general rule, then the criteria that always confer origin. One suffices.
    public var alternatives: [RuleAlternative]

    init(_ basis: Basis, _ alternatives: [RuleAlternative]) {
        (self.basis, self.alternatives) = (basis, alternatives)
    }

    /// Whether the rule that the agreement has for the code is among the alternatives.
    public var isHeld: Bool {
        switch basis {
        case .productRule, .general: true
        case .notVerified, .notHeld, .codeChanged: false
        }
    }
}
