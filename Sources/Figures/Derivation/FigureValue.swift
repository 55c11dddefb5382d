/// What a figure's value is, before it is shown.
public enum FigureValue: Hashable, Sendable {
    /// An exact decimal in base units.
    case exact(ExactDecimal)
    /// A quotient; shown as a percentage where the unit is one.
    case ratio(Ratio)
    /// A value that only a mathematical model gives, with its tolerance in units of the last place.
    case modelled(RoundedDecimal, tolerance: RoundedDecimal)
    /// No value, and why.
    case unknown(UnknownReason)

    public var exact: ExactDecimal? {
        if case .exact(let value) = self { value } else { nil }
    }

    public var unknown: UnknownReason? {
        if case .unknown(let reason) = self { reason } else { nil }
    }
}
