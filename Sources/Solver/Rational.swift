import BigInt
import Figures

/// An exact fraction of any size, in lowest terms.
///
/// Where numerator and denominator fit into 128 bits they are computed with as such, which is most of the time; larger ones
/// are computed with at any length.
public struct Rational: Hashable, Sendable {
    /// Of a fraction that fits; else 0 over 1 beside ``large``.
    private let numerator: Int128
    /// Always positive.
    private let denominator: Int128
    /// A fraction that does not fit.
    private let large: Large?

    private final class Large: Hashable, Sendable {
        let numerator: BigInt
        let denominator: BigInt

        init(_ numerator: BigInt, _ denominator: BigInt) { (self.numerator, self.denominator) = (numerator, denominator) }

        static func == (left: Large, right: Large) -> Bool { left.numerator == right.numerator && left.denominator == right.denominator }

        func hash(into hasher: inout Hasher) {
            hasher.combine(numerator)
            hasher.combine(denominator)
        }
    }

    /// In lowest terms already, the denominator positive.
    private init(lowest numerator: Int128, over denominator: Int128) {
        (self.numerator, self.denominator, large) = (numerator, denominator, nil)
    }

    private init(_ large: Large) { (numerator, denominator, self.large) = (0, 1, large) }

    private init(_ numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        let (top, bottom) = (numerator / divisor * sign, denominator / divisor * sign)
        if let small = Self.small(top), let under = Self.small(bottom) {
            self.init(lowest: small, over: under)
        } else {
            self.init(Large(top, bottom))
        }
    }

    public init(_ whole: Int) { self.init(lowest: Int128(whole), over: 1) }

    /// The same number.
    public init(_ value: ExactDecimal) { self.init(value.millionths, over: 1_000_000) }

    /// The same number.
    public init(_ ratio: Ratio) { self.init(ratio.numerator, over: ratio.denominator) }

    private init(_ numerator: Int128, over denominator: Int128) {
        guard numerator != .min, denominator != .min else {
            self.init(BigInt(numerator), over: BigInt(denominator))
            return
        }
        let divisor = Int128(Self.commonDivisor(numerator.magnitude, denominator.magnitude)) * (denominator < 0 ? -1 : 1)
        self.init(lowest: numerator / divisor, over: denominator / divisor)
    }

    public static let zero = Rational(0)
    public static let one = Rational(1)

    public var isZero: Bool { large == nil && numerator == 0 }
    public var isPositive: Bool { large.map { $0.numerator.sign == .plus } ?? (numerator > 0) }
    public var isNegative: Bool { large.map { $0.numerator.sign == .minus } ?? (numerator < 0) }

    /// The same number as a quotient; `nil` where it does not fit.
    public var ratio: Ratio? { large == nil ? Ratio(numerator: numerator, denominator: denominator) : nil }

    /// The same number with six places; `nil` where they do not hold it.
    public var exact: ExactDecimal? {
        let (numerator, denominator) = parts
        guard (denominator.magnitude == 1 || BigUInt(1_000_000) % denominator.magnitude == 0) else { return nil }
        return Self.small(numerator * (BigInt(1_000_000) / denominator)).map { ExactDecimal(millionths: $0) }
    }

    /// The value rounded once, halves away from zero, to so many decimals; the nearest that can be shown where it is larger
    /// than 10³⁰.
    public func rounded(places: Int) -> RoundedDecimal {
        let (numerator, denominator) = parts
        let scaled = numerator.magnitude * BigUInt(10).power(places) * 2 + denominator.magnitude
        let coefficient = min(BigInt(scaled / (denominator.magnitude * 2)), BigInt(10).power(30))
        let shown = Int128(exactly: coefficient) ?? 0
        return RoundedDecimal(coefficient: isNegative ? -shown : shown, places: places)
    }

    /// The nearest binary number or one beside it: to compare sizes with, never to compute a result with.
    var approximate: Double {
        guard let large else { return Double(numerator) / Double(denominator) }
        // Both may be beyond what a double holds.
        let shift = max(0, large.denominator.magnitude.bitWidth - 900)
        return Double(large.numerator >> shift) / Double(large.denominator >> shift)
    }

    /// Numerator and denominator at any length.
    private var parts: (BigInt, BigInt) { large.map { ($0.numerator, $0.denominator) } ?? (BigInt(numerator), BigInt(denominator)) }

    /// In 128 bits; `nil` where they do not hold it or its opposite, so that every number is held in one way only.
    private static func small(_ value: BigInt) -> Int128? {
        let words = Array(value.magnitude.words)
        guard words.count <= 2 else { return nil }
        let magnitude = (words.count > 1 ? UInt128(words[1]) << 64 : 0) | UInt128(words.first ?? 0)
        guard magnitude <= Int128.max.magnitude else { return nil }
        return value.sign == .minus ? -Int128(magnitude) : Int128(magnitude)
    }

    /// By halving; 1 where both are 0.
    private static func commonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
        guard one != 0 else { return max(other, 1) }
        guard other != 0 else { return one }
        let shift = min(one.trailingZeroBitCount, other.trailingZeroBitCount)
        var (a, b) = (one >> UInt128(one.trailingZeroBitCount), other >> UInt128(other.trailingZeroBitCount))
        while a != b {
            if a < b { swap(&a, &b) }
            a -= b
            a >>= UInt128(a.trailingZeroBitCount)
        }
        return a << UInt128(shift)
    }

    /// The sum where it fits: over the least common denominator.
    private static func smallSum(_ left: Rational, _ right: Rational) -> Rational? {
        guard left.large == nil, right.large == nil else { return nil }
        let shared = Int128(commonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        let (a, overA) = left.numerator.multipliedReportingOverflow(by: right.denominator / shared)
        let (b, overB) = right.numerator.multipliedReportingOverflow(by: left.denominator / shared)
        let (sum, overSum) = a.addingReportingOverflow(b)
        guard !overA, !overB, !overSum, sum != .min else { return nil }
        let divisor = Int128(commonDivisor(sum.magnitude, shared.magnitude))
        let (bottom, overBottom) = (left.denominator / shared).multipliedReportingOverflow(by: right.denominator / divisor)
        guard !overBottom else { return nil }
        return Rational(lowest: sum / divisor, over: sum == 0 ? 1 : bottom)
    }

    /// The product where it fits: what divides across is taken out first.
    private static func smallProduct(_ left: Rational, _ right: Rational) -> Rational? {
        guard left.large == nil, right.large == nil else { return nil }
        guard left.numerator != 0, right.numerator != 0 else { return .zero }
        let one = Int128(commonDivisor(left.numerator.magnitude, right.denominator.magnitude))
        let other = Int128(commonDivisor(right.numerator.magnitude, left.denominator.magnitude))
        let (top, overTop) = (left.numerator / one).multipliedReportingOverflow(by: right.numerator / other)
        let (bottom, overBottom) = (left.denominator / other).multipliedReportingOverflow(by: right.denominator / one)
        return overTop || overBottom || top == .min ? nil : Rational(lowest: top, over: bottom)
    }
}

extension Rational: Comparable {
    public static func < (left: Rational, right: Rational) -> Bool {
        if left.large == nil, right.large == nil {
            let (a, overA) = left.numerator.multipliedReportingOverflow(by: right.denominator)
            let (b, overB) = right.numerator.multipliedReportingOverflow(by: left.denominator)
            if !overA, !overB { return a < b }
        }
        let ((a, b), (c, d)) = (left.parts, right.parts)
        return a * d < c * b
    }

    public static func + (left: Rational, right: Rational) -> Rational {
        if let sum = smallSum(left, right) { return sum }
        let ((a, b), (c, d)) = (left.parts, right.parts)
        return b == d ? Rational(a + c, over: b) : Rational(a * d + c * b, over: b * d)
    }

    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    public static prefix func - (value: Rational) -> Rational {
        guard let large = value.large else { return Rational(lowest: -value.numerator, over: value.denominator) }
        return Rational(-large.numerator, over: large.denominator)
    }

    public static func * (left: Rational, right: Rational) -> Rational {
        if let product = smallProduct(left, right) { return product }
        let ((a, b), (c, d)) = (left.parts, right.parts)
        return Rational(a * c, over: b * d)
    }

    /// The quotient; `nil` by zero.
    public func divided(by other: Rational) -> Rational? {
        if other.isZero { return nil }
        if let large = other.large { return self * Rational(large.denominator, over: large.numerator) }
        return self * (other.numerator < 0
            ? Rational(lowest: -other.denominator, over: -other.numerator) : Rational(lowest: other.denominator, over: other.numerator))
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
    /// `3/4`, or `3`.
    public var description: String {
        let (numerator, denominator) = parts
        return denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
