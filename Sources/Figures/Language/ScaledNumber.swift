/// A quantity after scaling and its one rounding.
struct ScaledNumber {
    let number: RoundedDecimal
    /// The scale word that follows; `nil` where the number counts whole units.
    let word: ScaleWord?
    /// The unit that was asked for, where it can be counted in.
    let unit: MeasurementUnit?

    private init(_ number: RoundedDecimal, word: ScaleWord? = nil, unit: MeasurementUnit? = nil) {
        self.number = number
        self.word = word
        self.unit = unit
    }

    init(_ value: ShownValue, unit: MeasurementUnit, in language: Language, style: FigureStyle) {
        switch style.scale {
        case .habit:
            self = Self.habitual(value, unit: unit, in: language, decimals: style.decimals)
        case .full:
            self.init(Self.full(value, unit: unit, decimals: style.decimals))
        case .unit(let asked):
            self = Self.counted(value, unit: unit, in: asked, language, decimals: style.decimals)
                ?? Self.habitual(value, unit: unit, in: language, decimals: style.decimals)
        }
    }

    private static func habitual(
        _ value: ShownValue, unit: MeasurementUnit, in language: Language, decimals: Int?
    ) -> ScaledNumber {
        let magnitude = value.ratio.magnitude
        if magnitude < writtenOutBelow {
            let plain = value.rounded(places: plainPlaces(of: value, unit: unit, decimals: decimals))
            // Rounding may carry to the million: then a scale word is right after all.
            if plain.asRatio.magnitude < writtenOutBelow {
                return inTenThousands(value, language, decimals: decimals) ?? ScaledNumber(plain)
            }
        }
        let words = ScaleWord.habit(of: language)
        let reached = max(magnitude, writtenOutBelow)
        var index = words.lastIndex { $0.power <= reached } ?? 0
        while true {
            let number = value.ratio.scaled(by: words[index], in: language, decimals: decimals)
            // 999,999,999 rounds to 1,000 million, which is 1 billion.
            let carries = index + 1 < words.count
                && number.asRatio.magnitude >= words[index + 1].power.divided(byTenTo: words[index].exponent)
            guard carries else { return ScaledNumber(number, word: words[index]) }
            index += 1
        }
    }

    /// Under a million Chinese uses 万 where that says the same in four digits: 3.4万辆.
    private static func inTenThousands(_ value: ShownValue, _ language: Language, decimals: Int?) -> ScaledNumber? {
        guard language == .chinese, let word = ScaleWord.habit(of: language).first, value.ratio.magnitude >= word.power
        else { return nil }
        let short = value.ratio.scaled(by: word, in: language, decimals: decimals)
        let isSame = short.asRatio == value.ratio.divided(byTenTo: word.exponent)
        return isSame || decimals != nil ? ScaledNumber(short, word: word) : nil
    }

    private static func counted(
        _ value: ShownValue, unit: MeasurementUnit, in asked: MeasurementUnit, _ language: Language, decimals: Int?
    ) -> ScaledNumber? {
        guard asked.dimension == unit.dimension, let counted = value.ratio.counted(in: asked) else { return nil }
        if let decimals { return ScaledNumber(counted.rounded(places: decimals), unit: asked) }
        if asked.isBase { return ScaledNumber(value.rounded(places: plainPlaces(of: value, unit: unit)), unit: asked) }
        let places = counted.magnitude.habitualPlaces(in: language)
        return ScaledNumber(counted.rounded(places: places).withoutTrailingZeros, unit: asked)
    }

    /// Smaller magnitudes are written out: 523,456.78 yuan, 34,000 vehicles.
    private static let writtenOutBelow = Ratio(numerator: 1_000_000, denominator: 1)

    private static func plainPlaces(of value: ShownValue, unit: MeasurementUnit, decimals: Int? = nil) -> Int {
        let isWhole = value.ratio.numerator % value.ratio.denominator == 0
        switch unit.dimension {
        case .count where isWhole: return 0
        case _ where decimals != nil: return decimals ?? 0
        case .money where isWhole: return 0
        case .money where value.ratio.magnitude >= Ratio(numerator: 1, denominator: 100): return 2
        default:
            let places = value.ratio.magnitude.placesForFourDigits
            return value.ratio.rounded(places: places).withoutTrailingZeros.places
        }
    }

    private static func full(_ value: ShownValue, unit: MeasurementUnit, decimals: Int?) -> RoundedDecimal {
        if let decimals { return value.rounded(places: decimals) }
        let held = value.rounded(places: ExactDecimal.places).withoutTrailingZeros
        guard case .money = unit.dimension, held.places < 2, value.heldPlaces == nil else { return held }
        return value.rounded(places: 2)
    }
}

extension RoundedDecimal {
    var asRatio: Ratio { Ratio(numerator: coefficient, denominator: Ratio.powerOfTen(places)) }
}

extension Ratio {
    var magnitude: Ratio { isNegative ? Ratio(numerator: -numerator, denominator: denominator) : self }

    /// The quotient by a power of ten; `self` where 128 bits do not hold it, which only a
    /// quotient far below that power can bring about.
    func divided(byTenTo exponent: Int) -> Ratio {
        let (product, overflow) = denominator.multipliedReportingOverflow(by: Self.powerOfTen(exponent))
        return overflow ? self : Ratio(numerator: numerator, denominator: product)
    }

    /// The count of `unit`s in this count of base units; `nil` where 128 bits do not hold it.
    func counted(in unit: MeasurementUnit) -> Ratio? {
        let lowest = reduced
        let factor = Ratio(numerator: unit.factor.millionths, denominator: ExactDecimal.unitsPerWhole).reduced
        let (numerator, tooLarge) = lowest.numerator.multipliedReportingOverflow(by: factor.denominator)
        let (denominator, overflow) = lowest.denominator.multipliedReportingOverflow(by: factor.numerator)
        return tooLarge || overflow || denominator == 0 ? nil : Ratio(numerator: numerator, denominator: denominator)
    }

    /// The number before a scale word, rounded once.
    func scaled(by word: ScaleWord, in language: Language, decimals: Int?) -> RoundedDecimal {
        let quotient = divided(byTenTo: word.exponent)
        guard decimals == nil else { return quotient.rounded(places: decimals ?? 0) }
        return quotient.rounded(places: quotient.magnitude.habitualPlaces(in: language)).withoutTrailingZeros
    }

    /// Decimals for four significant digits, whole digits all kept; at most nine.
    var placesForFourDigits: Int {
        let whole = rounded(places: 0, .truncate)
        if !whole.isZero { return max(0, 4 - whole.wholeDigits.count) }
        return (4..<9).first { rounded(places: $0, .truncate).coefficient >= 1_000 } ?? 9
    }

    /// Decimals before a scale word: what four digits hold exactly is kept; otherwise Chinese
    /// keeps four digits, English and Vietnamese three and at least one decimal.
    func habitualPlaces(in language: Language) -> Int {
        let four = placesForFourDigits
        if language == .chinese || rounded(places: four).asRatio == self { return four }
        return self < Ratio(numerator: 10, denominator: 1) ? 2 : 1
    }
}
