import Products

/// The six-digit subheadings that a code stands for, as numbers: `85.40` is 854000…854099. Origin rules compare codes no
/// deeper than the subheading, the last level that all parties share.
public struct HSSpan: Hashable, Sendable {
    public let lower: Int32
    public let upper: Int32

    /// The span from the first subheading of one code to the last of another.
    public init(_ first: HSCode, through last: HSCode) {
        (lower, upper) = (Self.padded(first, with: 0), Self.padded(last, with: 9))
    }

    public init(_ code: HSCode) { self.init(code, through: code) }

    private init(lower: Int32, upper: Int32) { (self.lower, self.upper) = (lower, upper) }

    /// Every code: that of a material whose classification is not known.
    public static let anything = HSSpan(lower: 0, upper: 999_999)

    /// A code of no chapter, which changes into any other.
    static let changed = HSSpan(lower: 0, upper: 0)

    /// Whether a code that is known only to lie in `code` lies in this span.
    public func contains(_ code: HSSpan) -> Truth {
        if lower <= code.lower, code.upper <= upper { return .met }
        return code.upper < lower || upper < code.lower ? .notMet : .unknown
    }

    /// Whether a material of this code has another chapter, heading or subheading than the product made of it.
    public func isChanged(at level: ChangeLevel, to product: HSSpan) -> Truth {
        let divisor = level.divisor
        let (low, high) = (lower / divisor, upper / divisor)
        let (productLow, productHigh) = (product.lower / divisor, product.upper / divisor)
        if high < productLow || productHigh < low { return .met }
        return low == high && productLow == productHigh ? .notMet : .unknown
    }

    private static func padded(_ code: HSCode, with digit: Int32) -> Int32 {
        var value: Int32 = 0
        var count = 0
        for byte in code.digits.utf8.prefix(6) {
            value = value * 10 + Int32(byte - UInt8(ascii: "0"))
            count += 1
        }
        while count < 6 {
            value = value * 10 + digit
            count += 1
        }
        return value
    }
}
