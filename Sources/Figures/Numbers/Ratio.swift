/// A quotient kept as numerator and denominator until it is shown.
///
/// Growth, shares and contributions are ratios: they are rounded once, at display.
public struct Ratio: Sendable {
    public let numerator: Int128
    /// Always positive.
    public let denominator: Int128

    /// A quotient; the sign moves to the numerator.
    ///
    /// - Precondition: `denominator` is not zero; a quotient by zero is *unknown*, which the
    ///   caller says.
    public init(numerator: Int128, denominator: Int128) {
        precondition(denominator != 0, "a ratio needs a denominator other than zero")
        self.numerator = denominator < 0 ? -numerator : numerator
        self.denominator = denominator < 0 ? -denominator : denominator
    }

    /// The quotient of two exact decimals, or `nil` where the second is zero.
    public init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
        guard !denominator.isZero else { return nil }
        self.init(numerator: numerator.millionths, denominator: denominator.millionths)
    }

    public var isNegative: Bool { numerator < 0 }
    public var isZero: Bool { numerator == 0 }

    /// This ratio less one: a growth rate from a ratio of levels.
    public var lessOne: Ratio {
        Ratio(numerator: numerator - denominator, denominator: denominator)
    }

    /// The value times ten to the power of `exponent`, rounded once to `places` decimals.
    ///
    /// `exponent: 2` shows a percentage. Products are formed in 256 bits, so that no intermediate
    /// value overflows.
    public func rounded(places: Int, exponent: Int = 0, _ rule: RoundingRule = .halfUp) -> RoundedDecimal {
        let scale = Self.powerOfTen(places + exponent)
        let product = numerator.magnitude.multipliedFullWidth(by: scale.magnitude)
        let divisor = denominator.magnitude
        precondition(product.high < divisor, "a ratio of \(numerator) to \(denominator) is too large to show")
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        var shown = quotient
        let isHalfOrMore = remainder >= divisor - remainder
        let isExactlyHalf = remainder == divisor - remainder
        switch rule {
        case .halfUp: if isHalfOrMore { shown += 1 }
        case .halfEven: if isHalfOrMore, !isExactlyHalf || quotient % 2 == 1 { shown += 1 }
        case .up: if remainder > 0 { shown += 1 }
        case .truncate: break
        }
        let value = Int128(shown)
        return RoundedDecimal(coefficient: isNegative ? -value : value, places: places)
    }

    /// Ten to the power of `exponent`, from 0 to 38.
    static func powerOfTen(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The same value in lowest terms.
    public var reduced: Ratio {
        var (a, b) = (numerator.magnitude, denominator.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        guard a > 1 else { return self }
        return Ratio(numerator: numerator / Int128(a), denominator: denominator / Int128(a))
    }
}

extension Ratio: Comparable, Hashable {
    public static func == (left: Ratio, right: Ratio) -> Bool {
        left.compared(with: right) == 0
    }

    public static func < (left: Ratio, right: Ratio) -> Bool {
        left.compared(with: right) < 0
    }

    public func hash(into hasher: inout Hasher) {
        let lowest = reduced
        hasher.combine(lowest.numerator)
        hasher.combine(lowest.denominator)
    }

    /// −1, 0 or 1, by cross products in 256 bits.
    private func compared(with other: Ratio) -> Int {
        if numerator.signum() != other.numerator.signum() {
            return numerator.signum() < other.numerator.signum() ? -1 : 1
        }
        let left = numerator.magnitude.multipliedFullWidth(by: other.denominator.magnitude)
        let right = other.numerator.magnitude.multipliedFullWidth(by: denominator.magnitude)
        let order = (left.high, left.low) == (right.high, right.low)
            ? 0 : ((left.high, left.low) < (right.high, right.low) ? -1 : 1)
        return isNegative ? -order : order
    }
}
