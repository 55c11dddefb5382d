import BigInt
import Figures

/// An exact fraction of any size, in lowest terms.
public struct Rational: Hashable, Sendable {
    private let numerator: BigInt
    /// Always positive.
    private let denominator: BigInt

    private init(_ numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        (self.numerator, self.denominator) = (numerator / divisor * sign, denominator / divisor * sign)
    }

    private init(whole: BigInt) { (numerator, denominator) = (whole, 1) }

    public init(_ whole: Int) { self.init(whole: BigInt(whole)) }

    /// The same number.
    public init(_ value: ExactDecimal) { self.init(BigInt(value.millionths), over: 1_000_000) }

    /// The same number.
    public init(_ ratio: Ratio) { self.init(BigInt(ratio.numerator), over: BigInt(ratio.denominator)) }

    public static let zero = Rational(0)
    public static let one = Rational(1)

    public var isZero: Bool { numerator.isZero }
    public var isPositive: Bool { !isZero && numerator.sign == .plus }
    public var isNegative: Bool { numerator.sign == .minus && !isZero }

    /// The same number as a quotient; `nil` where it does not fit.
    public var ratio: Ratio? {
        guard let numerator = Int128(exactly: numerator), let denominator = Int128(exactly: denominator) else { return nil }
        return Ratio(numerator: numerator, denominator: denominator)
    }

    /// The same number with six places; `nil` where they do not hold it.
    public var exact: ExactDecimal? {
        guard (denominator.magnitude == 1 || BigUInt(1_000_000) % denominator.magnitude == 0) else { return nil }
        return Int128(exactly: numerator * (BigInt(1_000_000) / denominator)).map { ExactDecimal(millionths: $0) }
    }

    /// The value rounded once, halves away from zero, to so many decimals; the nearest that can be shown where it is larger
    /// than 10³⁰.
    public func rounded(places: Int) -> RoundedDecimal {
        let scaled = numerator.magnitude * BigUInt(10).power(places) * 2 + denominator.magnitude
        let coefficient = min(BigInt(scaled / (denominator.magnitude * 2)), BigInt(10).power(30))
        let shown = Int128(exactly: coefficient) ?? 0
        return RoundedDecimal(coefficient: isNegative ? -shown : shown, places: places)
    }
}

extension Rational: Comparable {
    public static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    public static func + (left: Rational, right: Rational) -> Rational {
        if left.denominator == right.denominator { return Rational(left.numerator + right.numerator, over: left.denominator) }
        return Rational(left.numerator * right.denominator + right.numerator * left.denominator, over: left.denominator * right.denominator)
    }

    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    public static prefix func - (value: Rational) -> Rational {
        Rational(-value.numerator, over: value.denominator)
    }

    public static func * (left: Rational, right: Rational) -> Rational {
        Rational(left.numerator * right.numerator, over: left.denominator * right.denominator)
    }

    /// The quotient; `nil` by zero.
    public func divided(by other: Rational) -> Rational? {
        other.isZero ? nil : Rational(numerator * other.denominator, over: denominator * other.numerator)
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
    /// `3/4`, or `3`.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
