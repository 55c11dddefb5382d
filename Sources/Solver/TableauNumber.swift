/// What a tableau computes with: exact fractions for the answer, binary numbers for a guess at where it lies.
protocol TableauNumber: Comparable, Sendable {
    static var zero: Self { get }
    static var one: Self { get }
    static prefix func - (value: Self) -> Self
    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    func divided(by other: Self) -> Self?
    var isZero: Bool { get }
    var isPositive: Bool { get }
    var isNegative: Bool { get }
    var approximate: Double { get }
}

extension Rational: TableauNumber {}
