import BigInt
import Figures
import Testing

@testable import Solver

@Suite("Fractions are exact at any size")
struct RationalTests {
    /// Numbers near 0, near the end of 64 bits and near the end of 128.
    private static func number(_ random: inout SplitMix64) -> Int128 {
        let wide = Int128(Int64.random(in: .min ... .max, using: &random))
        let shifts: [Int128] = [1, 1 << 20, 1 << 62]
        return Bool.random(using: &random) ? Int128(Int.random(in: -12...12, using: &random)) : wide * (shifts.randomElement(using: &random) ?? 1)
    }

    private static func pair(_ random: inout SplitMix64) -> (Rational, BigInt, BigInt) {
        let (top, bottom) = (number(&random), number(&random))
        let under = bottom == 0 ? 1 : bottom
        return (Rational(Ratio(numerator: top, denominator: under)), BigInt(top), BigInt(under))
    }

    @Test("sums, products, quotients and order are those of whole numbers of any length", arguments: 0..<300)
    func arithmetic(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let (x, a, b) = Self.pair(&random)
        let (y, c, d) = Self.pair(&random)
        func isSame(_ value: Rational, _ top: BigInt, _ bottom: BigInt) -> Bool {
            let parts = value.description.split(separator: "/").map { BigInt(String($0)) ?? 0 }
            let under = parts.count == 2 ? parts[1] : 1
            return parts[0] * bottom == top * under && under > 0 && parts[0].greatestCommonDivisor(with: under) == 1
        }
        #expect(isSame(x + y, a * d + c * b, b * d) && isSame(x - y, a * d - c * b, b * d) && isSame(x * y, a * c, b * d))
        if c != 0, let quotient = x.divided(by: y) { #expect(isSame(quotient, a * d, b * c)) }
        let sign: BigInt = (b.sign == d.sign) ? 1 : -1
        #expect((x < y) == (a * d * sign < c * b * sign))
        // Beyond 128 bits and back.
        let far = x * y * x * y
        if !y.isZero, !x.isZero { #expect(far.divided(by: y * x * y) == x && (far - far).isZero && far.hashValue == (y * x * y * x).hashValue) }
    }
}
