/// Whether a good originates under an agreement.
public enum OriginVerdict: String, Hashable, Sendable, CaseIterable {
    case originates
    case doesNotOriginate = "does-not-originate"
    /// A rule or a fact is missing that decides it.
    case needsReview = "needs-review"

    init(_ truth: Truth) {
        self = switch truth {
        case .met: .originates
        case .notMet: .doesNotOriginate
        case .unknown: .needsReview
        }
    }
}
