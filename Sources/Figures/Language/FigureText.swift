/// The shown text of a value, in parts, so that a page can set the number large and the unit
/// beside it.
public struct FigureText: Hashable, Sendable {
    /// `about`, `超过`, or nothing.
    public let bound: String
    /// The digits with sign and marks; for growth in Chinese with its verb: `增长10.0`.
    public let number: String
    /// `trillion yuan`, `万亿元`, `%`; empty where a number stands alone.
    public let unit: String
    /// ` (± 0.005 percentage points)`, or nothing.
    public let tolerance: String
    /// The whole text as the language writes it.
    public let text: String

    init(bound: String = "", number: String, unit: String = "", tolerance: String = "", language: Language) {
        self.bound = bound
        self.number = number
        self.unit = unit
        self.tolerance = tolerance
        let space = language == .chinese ? "" : " "
        let isAttached = unit.isEmpty || unit == "%"
        text = bound + (bound.isEmpty ? "" : space) + number + (isAttached ? "" : space) + unit + tolerance
    }

    /// The text of a value.
    ///
    /// - Parameters:
    ///   - value: exact and modelled values count base units (per cent for a percentage); a ratio
    ///     is shown times 100 where the unit is per cent or percentage points.
    ///   - unit: the figure's base unit; a scaled unit counts as its base.
    public init(
        _ value: FigureValue, unit: MeasurementUnit, measure: Measure = .level, bound: Bound = .exactly,
        in language: Language, style: FigureStyle = .habit
    ) {
        if let reason = value.unknown {
            self.init(number: reason.words[language], language: language)
        } else if let value = ShownValue(value, unit: unit) {
            switch unit.dimension {
            case .percent, .percentagePoint:
                self.init(percentage: value, unit: unit, measure: measure, bound: bound, in: language, style: style)
            case .money, .energy, .power, .time, .mass, .area, .count:
                self.init(quantity: value, unit: unit.base, bound: bound, in: language, style: style)
            }
        } else {
            self.init(number: "–", language: language)
        }
    }
}

/// A known value as one ratio in the shown unit, so that there is one way to round it.
struct ShownValue {
    let ratio: Ratio
    /// The decimals that a modelled value has; no more may be shown.
    let heldPlaces: Int?
    let tolerance: RoundedDecimal?

    init?(_ value: FigureValue, unit: MeasurementUnit) {
        switch value {
        case .exact(let exact):
            self.init(ratio: Ratio(numerator: exact.millionths, denominator: ExactDecimal.unitsPerWhole))
        case .ratio(let ratio):
            self.init(ratio: unit.showsHundredths ? ratio.timesHundred : ratio)
        case .modelled(let number, let tolerance):
            self.init(
                ratio: Ratio(numerator: number.coefficient, denominator: Ratio.powerOfTen(number.places)),
                heldPlaces: number.places, tolerance: tolerance)
        case .unknown:
            return nil
        }
    }

    private init(ratio: Ratio, heldPlaces: Int? = nil, tolerance: RoundedDecimal? = nil) {
        self.ratio = ratio
        self.heldPlaces = heldPlaces
        self.tolerance = tolerance
    }

    /// Rounded once to at most `places` decimals; to fewer where 38 digits do not hold them.
    func rounded(places: Int) -> RoundedDecimal {
        var places = min(places, heldPlaces ?? places)
        while places > 0, ratio.magnitude >= Ratio(numerator: Ratio.powerOfTen(38 - places), denominator: 1) { places -= 1 }
        return ratio.rounded(places: places)
    }
}

extension MeasurementUnit {
    /// Whether a ratio in this unit is shown times 100.
    var showsHundredths: Bool { dimension == .percent || dimension == .percentagePoint }
}

extension Ratio {
    /// The same quotient counted in hundredths.
    var timesHundred: Ratio {
        let lowest = reduced
        let (product, overflow) = lowest.numerator.multipliedReportingOverflow(by: 100)
        // A numerator beyond 10³⁶ has a denominator far above 100, or nobody could show it.
        return overflow
            ? Ratio(numerator: lowest.numerator, denominator: max(1, lowest.denominator / 100))
            : Ratio(numerator: product, denominator: lowest.denominator)
    }
}
