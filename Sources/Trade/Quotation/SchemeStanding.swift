/// Whether a good may be imported under a scheme, as far as can be told.
public enum SchemeStanding: String, Hashable, Sendable, CaseIterable {
    /// It may.
    case lawful
    /// The schedule prints no rate, or excludes goods of this origin.
    case notOffered = "not-offered"
    /// It does not originate under the agreement.
    case doesNotOriginate = "does-not-originate"
    /// A rule, a rate or a fact is missing.
    case needsReview = "needs-review"
}
