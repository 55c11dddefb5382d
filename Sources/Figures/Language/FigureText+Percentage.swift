extension FigureText {
    /// A percentage or a difference of percentages.
    init(
        percentage value: ShownValue, unit: MeasurementUnit, measure: Measure, bound: Bound, in language: Language,
        style: FigureStyle
    ) {
        let number = value.rounded(places: style.decimals ?? (style.scale == .full ? 4 : 1))
        let format = NumberFormat(language)
        let isGrowth = unit.dimension == .percent && measure.isGrowth
        let tolerance = style.showsTolerance ? Self.tolerance(of: value, in: language) : ""
        guard isGrowth, language == .chinese, style.direction == .words else {
            self.init(
                bound: bound.words[language],
                number: format.text(number, sign: isGrowth || unit.dimension == .percentagePoint ? .always : .negativeOnly),
                unit: unit.name(for: number, in: language), tolerance: tolerance, language: language)
            return
        }
        if number.isZero {
            self.init(number: value.ratio.isZero ? "持平" : "基本持平", tolerance: tolerance, language: language)
            return
        }
        // A fall of "more than −20.7%" is a fall of less than 20.7%.
        let limit = (number.isNegative ? bound.negated : bound).words[language]
        let verb = number.isNegative ? "下降" : "增长"
        if number.asRatio > Ratio(numerator: 100, denominator: 1), style.scale != .full {
            let times = value.ratio.divided(byTenTo: 2).rounded(places: number.places)
            self.init(number: verb + limit + format.text(times), unit: "倍", tolerance: tolerance, language: language)
        } else {
            self.init(
                number: verb + limit + format.text(number, sign: .never), unit: unit.name[language],
                tolerance: tolerance, language: language)
        }
    }

    private static func tolerance(of value: ShownValue, in language: Language) -> String {
        guard let tolerance = value.tolerance?.withoutTrailingZeros else { return "" }
        let unit = MeasurementUnit.percentagePoint.name(for: tolerance, in: language)
        let shown = NumberFormat(language).text(tolerance)
        return language == .chinese ? "（±\(shown)\(unit)）" : " (± \(shown) \(unit))"
    }
}

extension Measure {
    /// Whether a percentage of this measure is a change, shown with its direction.
    public var isGrowth: Bool {
        switch self {
        case .growth, .averageTwoYears: true
        case .rest(let inner): inner.isGrowth
        case .level, .base, .contributionPoints, .contributionShare, .share, .response: false
        }
    }
}
