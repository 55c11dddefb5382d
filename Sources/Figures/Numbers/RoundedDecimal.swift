/// A number after its single rounding: what is shown.
public struct RoundedDecimal: Hashable, Sendable {
    /// The digits, counted in units of the last place.
    public let coefficient: Int128
    /// How many decimals are shown.
    public let places: Int

    public init(coefficient: Int128, places: Int) {
        self.coefficient = coefficient
        self.places = places
    }

    public var isNegative: Bool { coefficient < 0 }
    public var isZero: Bool { coefficient == 0 }

    /// The digits before the decimal point, without sign.
    public var wholeDigits: String {
        let digits = String(coefficient.magnitude)
        return digits.count > places ? String(digits.dropLast(places)) : "0"
    }

    /// The digits after the decimal point.
    public var decimalDigits: String {
        let digits = String(coefficient.magnitude)
        let padded = String(repeating: "0", count: max(0, places - digits.count)) + digits
        return String(padded.suffix(places))
    }

    /// The shown number as an exact decimal; `nil` beyond six places.
    public var exact: ExactDecimal? {
        guard places <= ExactDecimal.places else { return nil }
        return ExactDecimal(millionths: coefficient * Ratio.powerOfTen(ExactDecimal.places - places))
    }
}

extension RoundedDecimal: CustomStringConvertible {
    public var description: String {
        let sign = isNegative ? "-" : ""
        return places == 0 ? sign + wholeDigits : "\(sign)\(wholeDigits).\(decimalDigits)"
    }
}
