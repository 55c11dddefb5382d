/// What growth divides by: told as a level, or as the growth itself in per cent.
public enum ControlBase: Hashable, Sendable {
    case level(ControlTarget)
    case growth(ControlTarget)

    /// The base in whole units, for a level in the same units.
    func wholeUnits(
        of unitMillionths: Int128, level: Int, drawn: UInt64, name: String
    ) throws(SynthesisError) -> Int {
        switch self {
        case .level(let target):
            return try target.wholeUnits(of: unitMillionths, drawn: drawn, name: name)
        case .growth(let target):
            let rate = Int128(try target.millionths(drawn: drawn, name: name))
            guard rate > -100_000_000 else { throw .unreachable(name) }
            return Int(Int128(level) * 100_000_000 / (100_000_000 + rate))
        }
    }
}
