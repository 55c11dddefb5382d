/// What is said of a figure of a text.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Ours, rounded half up to the printed digits, equals it; a bound lies within one printed step.
    case matches
    /// Ours, cut off after the printed digits, equals it.
    case cut
    /// A bound that holds, far from the value.
    case loose
    /// Ours as known on another day than that of publication.
    case anotherVintage = "another-vintage"
    /// Ours on another basis: nominal for comparable growth, the restated base for the level.
    case anotherBasis = "another-basis"
    case contradicted
    /// The readings that the words allow are judged differently.
    case ambiguous
    /// Held only as another's publication: compared, and never a match.
    case asQuoted = "as-quoted"
    case notInOurData = "not-in-our-data"
}
