/// An exact decimal number with six places, held as a whole number of millionths.
///
/// Money, quantities and their sums are exact decimals, never binary floating point.
/// Six places hold a fen, a gram in tonnes and a milliwatt-hour in kilowatt-hours. The range
/// is ±10²⁶ whole units; texts are refused beyond ±10¹⁸ (``ExactDecimalError/tooLarge``), so that
/// a hundred million of the largest can be summed without overflow.
public struct ExactDecimal: Hashable, Sendable {
    /// The value counted in millionths.
    public let millionths: Int128

    /// The number of decimal places that every value keeps.
    public static let places = 6
    static let unitsPerWhole: Int128 = 1_000_000

    public init(millionths: Int128) {
        self.millionths = millionths
    }

    /// A whole number.
    public init(_ whole: Int) {
        self.millionths = Int128(whole) * Self.unitsPerWhole
    }

    public static let zero = ExactDecimal(millionths: 0)

    public var isZero: Bool { millionths == 0 }
    public var isNegative: Bool { millionths < 0 }
    public var magnitude: ExactDecimal { isNegative ? -self : self }

    /// Whether the value has no fraction.
    public var isWhole: Bool { millionths % Self.unitsPerWhole == 0 }

    /// The value rounded once to `places` decimals.
    public func rounded(places: Int, _ rule: RoundingRule = .halfUp) -> RoundedDecimal {
        Ratio(numerator: millionths, denominator: Self.unitsPerWhole).rounded(places: places, rule)
    }
}

extension ExactDecimal: Comparable, AdditiveArithmetic {
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        left.millionths < right.millionths
    }

    public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(millionths: left.millionths + right.millionths)
    }

    public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(millionths: left.millionths - right.millionths)
    }

    public static prefix func - (value: ExactDecimal) -> ExactDecimal {
        ExactDecimal(millionths: -value.millionths)
    }

    /// The product with a whole number; always exact.
    public static func * (left: ExactDecimal, right: Int) -> ExactDecimal {
        ExactDecimal(millionths: left.millionths * Int128(right))
    }

    /// The product, or `nil` where six places do not hold it exactly.
    public func multipliedExactly(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = millionths.multipliedReportingOverflow(by: other.millionths)
        guard !overflow, product % Self.unitsPerWhole == 0 else { return nil }
        return ExactDecimal(millionths: product / Self.unitsPerWhole)
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain digits with a point, without grouping and without superfluous zeros: `-12.5`.
    public var description: String {
        var text = rounded(places: Self.places).description
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
