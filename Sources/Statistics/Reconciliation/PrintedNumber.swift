import Figures

/// A number as it was printed: its digits say how exactly it is known.
public struct PrintedNumber: Hashable, Sendable {
    /// The printed value, in the printed unit.
    public let value: ExactDecimal
    /// How many decimals were printed.
    public let places: Int
    public let unit: MeasurementUnit
    public let bound: Bound

    /// - Parameter text: the number without its unit: `1.21`, `+10`, `3822.5`.
    public init(_ text: String, unit: MeasurementUnit, bound: Bound) throws(ExactDecimalError) {
        self.value = try ExactDecimal(parsing: text)
        self.places = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        self.unit = unit
        self.bound = bound
    }

    /// - Parameter places: how many decimals were printed.
    public init(_ value: ExactDecimal, places: Int, unit: MeasurementUnit, bound: Bound) {
        self.value = value
        self.places = places
        self.unit = unit
        self.bound = bound
    }

    /// Half of the last printed place, in millionths of the printed unit.
    private var halfStep: ExactDecimal {
        ExactDecimal(millionths: (0..<places).reduce(500_000) { step, _ in step / 10 })
    }

    /// The step by which a bound may be exceeded: the unit of the last non-zero digit, at most a
    /// tenth of the value (`> 160 million` matches up to 170, `> 90 billion` up to 99).
    private var boundStep: ExactDecimal {
        var step: Int128 = 1
        guard !value.isZero else { return ExactDecimal(millionths: step) }
        while value.millionths % (step * 10) == 0 { step *= 10 }
        return ExactDecimal(millionths: min(step, value.magnitude.millionths / 10))
    }

    /// The values that the print stands for, in the printed unit: half-open as half-up rounding is.
    public var interval: (low: ExactDecimal, high: ExactDecimal) {
        switch bound {
        case .exactly, .about: (value - halfStep, value + halfStep)
        case .moreThan: (value, value + boundStep)
        case .lessThan: (value - boundStep, value)
        }
    }

    /// Whether a value in base units (a ratio: in per cent) lies inside.
    public func contains(_ computed: FigureValue) -> Bool? {
        guard let computed = inPrintedUnit(computed) else { return nil }
        let low = Ratio(numerator: interval.low.millionths, denominator: 1_000_000)
        let high = Ratio(numerator: interval.high.millionths, denominator: 1_000_000)
        switch bound {
        case .moreThan: return low < computed && computed <= high
        case .lessThan: return low <= computed && computed < high
        case .exactly, .about:
            // Half-up rounds away from zero, so the open end lies on the far side.
            return value.isNegative ? low < computed && computed <= high : low <= computed && computed < high
        }
    }

    /// Ours less the printed value, in the printed unit; `nil` too where it is beyond all measure.
    public func difference(of computed: FigureValue) -> RoundedDecimal? {
        guard let computed = inPrintedUnit(computed)?.reduced else { return nil }
        let (ours, isOursTooLarge) = computed.numerator.multipliedReportingOverflow(by: 1_000_000)
        let (printed, isPrintedTooLarge) = value.millionths.multipliedReportingOverflow(by: computed.denominator)
        let (gap, isGapTooLarge) = ours.subtractingReportingOverflow(printed)
        let (denominator, isTooFine) = computed.denominator.multipliedReportingOverflow(by: 1_000_000)
        guard !isOursTooLarge, !isPrintedTooLarge, !isGapTooLarge, !isTooFine else { return nil }
        return Ratio(numerator: gap, denominator: denominator).rounded(places: places + 2)
    }

    /// The value counted in the printed unit.
    public func inPrintedUnit(_ computed: FigureValue) -> Ratio? {
        switch computed {
        case .exact(let exact): Amount(exact, unit.base).ratio(in: unit)
        case .ratio(let ratio): Ratio(numerator: ratio.numerator * 100, denominator: ratio.denominator)
        case .modelled(let rounded, _): Ratio(numerator: rounded.coefficient, denominator: (0..<rounded.places).reduce(1) { scale, _ in scale * 10 })
        case .unknown: nil
        }
    }
}
