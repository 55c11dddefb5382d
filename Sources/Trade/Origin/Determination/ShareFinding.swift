import Figures

/// A share that a rule compares with a threshold, with the numbers it is computed from.
public struct ShareFinding: Hashable, Sendable {
    /// One number of the computation, in the bill's currency or in kilograms.
    public struct Operand: Hashable, Sendable {
        public var quantity: OriginQuantity
        public var value: ExactDecimal

        init(_ quantity: OriginQuantity, millionths: Int128) {
            (self.quantity, value) = (quantity, ExactDecimal(millionths: millionths))
        }
    }

    /// The terms of the numerator, each to be added, or taken off where the quantity is ``OriginQuantity/isTakenOff``.
    public var operands: [Operand]
    /// The denominator.
    public var whole: Operand
    /// The share, with materials that cannot be told counted against the applicant.
    public var share: Ratio
    /// The share if they all counted for the applicant; the same where all can be told.
    public var best: Ratio
    /// In per cent.
    public var threshold: ExactDecimal

    /// Share less threshold: positive where there is room above a minimum, negative where there is room below a maximum.
    public var margin: Ratio {
        let limit = Ratio(numerator: threshold.millionths, denominator: 100_000_000)
        if let exact = share.plusExactly(limit.negated) { return exact }
        // Beyond 128 bits the margin is kept to nine decimals.
        return Ratio(numerator: share.rounded(places: 9).coefficient - threshold.millionths * 10, denominator: 1_000_000_000)
    }
}
