/// A binary number whose last digits are noise.
struct RoughNumber: TableauNumber {
    let approximate: Double

    /// Nearer to 0 than this is 0: coefficients of chains lie around 1.
    private static let noise = 1e-10

    init(_ value: Double) { approximate = abs(value) < Self.noise ? 0 : value }

    static let zero = RoughNumber(0)
    static let one = RoughNumber(1)
    var isZero: Bool { approximate == 0 }
    var isPositive: Bool { approximate > 0 }
    var isNegative: Bool { approximate < 0 }

    func divided(by other: RoughNumber) -> RoughNumber? { other.isZero ? nil : RoughNumber(approximate / other.approximate) }

    static func < (left: RoughNumber, right: RoughNumber) -> Bool { left.approximate < right.approximate }
    static prefix func - (value: RoughNumber) -> RoughNumber { RoughNumber(-value.approximate) }
    static func + (left: RoughNumber, right: RoughNumber) -> RoughNumber { RoughNumber(left.approximate + right.approximate) }
    static func - (left: RoughNumber, right: RoughNumber) -> RoughNumber { RoughNumber(left.approximate - right.approximate) }
    static func * (left: RoughNumber, right: RoughNumber) -> RoughNumber { RoughNumber(left.approximate * right.approximate) }
}
