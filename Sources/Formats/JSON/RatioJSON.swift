import Figures

/// A quotient as JSON: both parts, and the percentage with four decimals.
public enum RatioJSON {
    /// - Parameter measure: of the value; a response rate divides counts of respondents, every
    ///   other quotient amounts in base units.
    public static func value(_ value: FigureValue, unit: MeasurementUnit, measure: Measure) -> JSONValue? {
        guard case .ratio(let ratio) = value else { return nil }
        func part(_ number: Int128) -> JSONValue {
            .string(measure == .response ? String(number) : ExactDecimal(millionths: number).description)
        }
        return .members([
            "numerator": part(ratio.numerator), "denominator": part(ratio.denominator),
            "percent": value.percentString(unit: unit).map { .string($0) }
        ])
    }
}
