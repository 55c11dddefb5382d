extension Ratio {
    /// The square root, rounded once to `places` decimals (at most 9).
    ///
    /// Found by whole-number search on the squared inequality, so the shown digits are right:
    /// the tolerance is half a unit of the last place. `nil` for a negative ratio and
    /// from 10¹⁸ on, where the squares would leave 128 bits.
    public func squareRoot(places: Int) -> RoundedDecimal? {
        guard !isNegative, self < Ratio(numerator: Self.powerOfTen(18), denominator: 1) else { return nil }
        var low: Int128 = 0, high: Int128 = 1
        // (2·root + 1)² compared with 4·value rounds half up without a fraction.
        func isAtMostValue(_ root: Int128) -> Bool {
            let doubled = 2 * root - 1
            guard doubled > 0 else { return true }
            let scale = 4 * Self.powerOfTen(2 * places)
            return Ratio(numerator: doubled * doubled, denominator: scale) <= self
        }
        while isAtMostValue(high) { high *= 2 }
        low = high / 2
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if isAtMostValue(middle) { low = middle } else { high = middle }
        }
        return RoundedDecimal(coefficient: low, places: places)
    }
}
