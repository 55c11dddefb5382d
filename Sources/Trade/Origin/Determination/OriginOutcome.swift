import Figures

/// What a determination says, without its explanation.
public struct OriginOutcome: Hashable, Sendable {
    let truth: Truth
    /// The alternative of the rule that decided, from 0.
    public let alternative: Int
    let sums: ValueSums
    let fob: Int128

    /// Whether the good meets its rule, wherever it goes.
    public var verdict: OriginVerdict { OriginVerdict(truth) }

    /// Build-down regional value content, with materials that cannot be told counted as non-originating.
    public var valueContent: Ratio { Ratio(numerator: fob - sums.nonOriginatingHigh, denominator: fob) }

    /// The value of non-originating materials, counted the same way.
    public var nonOriginatingMaterials: ExactDecimal { ExactDecimal(millionths: sums.nonOriginatingHigh) }
}
