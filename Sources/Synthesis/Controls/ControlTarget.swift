import Figures

/// What a total must come to: one value, or any value inside an interval.
public enum ControlTarget: Hashable, Sendable {
    /// Met to the last unit; in base units of its dimension, or in per cent.
    case exactly(ExactDecimal)
    /// Inside, never at an end and never in the very middle, which is the printed round number.
    case within(ExactDecimal, ExactDecimal)

    /// A point of the target, counted in whole units of `unitMillionths` millionths.
    ///
    /// Points of an interval are drawn from its middle half, so that what is left of it bears the
    /// rounding of whatever is derived.
    func wholeUnits(of unitMillionths: Int128, drawn: UInt64, name: String) throws(SynthesisError) -> Int {
        switch self {
        case .exactly(let value):
            guard value.millionths % unitMillionths == 0 else { throw .targetNotWhole(name) }
            return Int(value.millionths / unitMillionths)
        case .within(let low, let high):
            let (first, last) = (low.millionths / unitMillionths, high.millionths / unitMillionths)
            let quarter = (last - first) / 4
            guard quarter > 0 else { throw .targetNotWhole(name) }
            let point = first + quarter + Int128(drawn % UInt64(clamping: quarter * 2))
            return Int(point == (first + last) / 2 ? point + 1 : point)
        }
    }

    /// A point in millionths of its own unit: for rates.
    func millionths(drawn: UInt64, name: String) throws(SynthesisError) -> Int {
        try wholeUnits(of: 1, drawn: drawn, name: name)
    }
}
