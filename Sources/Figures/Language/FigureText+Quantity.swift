extension FigureText {
    /// Money, energy, things counted: a number in base units, scaled.
    init(
        quantity value: ShownValue, unit: MeasurementUnit, bound: Bound, in language: Language, style: FigureStyle
    ) {
        let shown = ScaledNumber(value, unit: unit, in: language, style: style)
        let named = shown.unit ?? unit
        let name = shown.word == nil ? named.name(for: shown.number, in: language) : named.name[language]
        let space = language == .chinese || name.isEmpty ? "" : " "
        var tolerance = ""
        if style.showsTolerance, let width = value.tolerance {
            let text = FigureText(.modelled(width, tolerance: width), unit: unit, in: language, style: FigureStyle(scale: .full)).text
            tolerance = language == .chinese ? "（±\(text)）" : " (± \(text))"
        }
        self.init(
            bound: bound.words[language], number: NumberFormat(language).text(shown.number),
            unit: shown.word.map { $0.word + space + name } ?? name, tolerance: tolerance, language: language)
    }
}

extension MeasurementUnit {
    /// The name beside a number: English has a singular for exactly one.
    func name(for number: RoundedDecimal, in language: Language) -> String {
        language == .english && number.places == 0 && number.coefficient.magnitude == 1 ? singular : name[language]
    }
}
