/// A number with its unit.
public struct Amount: Hashable, Sendable {
    public let value: ExactDecimal
    public let unit: MeasurementUnit

    public init(_ value: ExactDecimal, _ unit: MeasurementUnit) {
        self.value = value
        self.unit = unit
    }

    /// The value in base units: 5.2 万元 is 52,000 yuan. `nil` where six places do not hold it.
    public var inBaseUnits: ExactDecimal? {
        value.multipliedExactly(by: unit.factor)
    }

    /// The value counted in another unit of the same dimension, as a ratio until it is shown;
    /// `nil` between dimensions.
    public func ratio(in other: MeasurementUnit) -> Ratio? {
        guard other.dimension == unit.dimension else { return nil }
        let (numerator, overflow) = value.millionths.multipliedReportingOverflow(by: unit.factor.millionths)
        let (denominator, tooLarge) = other.factor.millionths.multipliedReportingOverflow(by: 1_000_000)
        return overflow || tooLarge ? nil : Ratio(numerator: numerator, denominator: denominator)
    }
}
