import Figures

/// What a schedule asks of a good under a scheme.
public enum ApplicableRate: Hashable, Sendable {
    /// Per cent of the customs value.
    case rate(ExactDecimal)
    /// The scheme covers the origin, but not this good of it.
    case excluded
    /// The schedule prints no rate for the line.
    case noRate
    /// The origin is no party to the agreement.
    case originOutsideScheme
    /// The rate cannot be told from what is held.
    case needsReview(RateQuestion)
}

extension ApplicableRate {
    /// The rate in per cent, if there is one.
    public var percentage: ExactDecimal? {
        if case .rate(let value) = self { return value }
        return nil
    }

    /// What is to be settled, if anything.
    public var question: RateQuestion? {
        if case .needsReview(let question) = self { return question }
        return nil
    }
}
