extension ValueSums {
    /// The part of a making that one use of it takes. Where the part is not a whole number of millionths it is rounded
    /// against the applicant: non-originating values up, originating values and costs down.
    func scaled(by value: Int128, over whole: Int128) -> ValueSums {
        guard value != whole else { return self }
        return ValueSums(
            nonOriginatingLow: Self.roundedUp(nonOriginatingLow, value, whole),
            nonOriginatingHigh: Self.roundedUp(nonOriginatingHigh, value, whole),
            originatingLow: Self.roundedDown(originatingLow, value, whole),
            originatingHigh: Self.roundedDown(originatingHigh, value, whole),
            conversionCost: conversionCost.map { Self.roundedDown($0, value, whole) })
    }

    /// value × numerator ÷ denominator, none negative, in 256 bits.
    static func roundedUp(_ value: Int128, _ numerator: Int128, _ denominator: Int128) -> Int128 {
        let (quotient, remainder) = divided(value, numerator, denominator)
        return quotient + (remainder == 0 ? 0 : 1)
    }

    static func roundedDown(_ value: Int128, _ numerator: Int128, _ denominator: Int128) -> Int128 {
        divided(value, numerator, denominator).0
    }

    private static func divided(_ value: Int128, _ numerator: Int128, _ denominator: Int128) -> (Int128, UInt128) {
        let product = value.magnitude.multipliedFullWidth(by: numerator.magnitude)
        let divisor = denominator.magnitude
        // A use may be worth more than the making it is taken from: its values stay far below 2¹²⁷ nonetheless.
        guard product.high < divisor else { return (.max / 4, 0) }
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        return (Int128(clamping: quotient), remainder)
    }
}
