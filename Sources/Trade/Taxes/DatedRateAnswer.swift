import Figures
import Products

/// What dated rates say of one good on one day.
public enum DatedRateAnswer: Hashable, Sendable {
    case rate(DatedRate)
    case needsReview(DatedRateQuestion)

    /// The rate in per cent, if one holds.
    public var percentage: ExactDecimal? {
        if case .rate(let rate) = self { return rate.percentage }
        return nil
    }
}

/// Why a dated rate cannot be told.
public enum DatedRateQuestion: Hashable, Sendable {
    /// None is held for the good on the day.
    case noRateHeld(HSCode, Day)
    /// Some goods of the code have another rate, and their list is not held: the general rate, if any, and the others.
    case mayBeListed(general: DatedRate?, others: [DatedRate])
    /// A rate is named, but not verified.
    case unverified(DatedRate)
    /// Several rates of equal rank disagree.
    case contradictory([DatedRate])
}
