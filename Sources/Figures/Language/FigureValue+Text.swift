extension FigureValue {
    /// The shown text with unit and bound; for an unknown value the reason in words.
    ///
    /// - Parameter unit: the base unit that the value counts.
    public func text(
        unit: MeasurementUnit, measure: Measure = .level, bound: Bound = .exactly, in language: Language,
        style: FigureStyle = .habit
    ) -> String {
        FigureText(self, unit: unit, measure: measure, bound: bound, in: language, style: style).text
    }

    /// Every digit that is held: `1,209,873,000,000.00 yuan`, `+10.0214%`.
    public func fullText(unit: MeasurementUnit, measure: Measure = .level, in language: Language) -> String {
        text(unit: unit, measure: measure, in: language, style: .full)
    }

    /// The number alone, for a table whose column head states the unit.
    ///
    /// Direction is a sign in every language; an unknown value is its mark (``UnknownReason/mark``).
    /// - Parameter column: the unit of the column; of the value's dimension.
    public func cellText(
        column: MeasurementUnit, measure: Measure = .level, decimals: Int? = nil, in language: Language
    ) -> String {
        if let reason = unknown { return reason.mark }
        let style = FigureStyle(scale: .unit(column), decimals: decimals, direction: .signs)
        return FigureText(self, unit: column, measure: measure, in: language, style: style).number
    }
}

extension Figure {
    /// The shown value with unit and bound.
    public func text(in language: Language, style: FigureStyle = .habit) -> String {
        value.text(unit: unit, measure: address.measure, bound: bound, in: language, style: style)
    }

    /// The shown value in parts.
    public func parts(in language: Language, style: FigureStyle = .habit) -> FigureText {
        FigureText(value, unit: unit, measure: address.measure, bound: bound, in: language, style: style)
    }
}

extension Derivation {
    /// The shown value of this node with unit and bound; outside the zone's figures with all its digits, and with the tolerance of a
    /// model.
    public func text(in language: Language, style: FigureStyle? = nil) -> String {
        // Money of a quotation is shown whole where it is whole: laws round to units that have no smaller ones.
        let decimals: Int? = value.exact?.isWhole == true ? 0 : nil
        let style = style ?? (address.figure == nil ? FigureStyle(scale: .full, decimals: decimals, showsTolerance: true) : .habit)
        return value.text(unit: unit, measure: measure, bound: bound, in: language, style: style)
    }
}

extension Amount {
    /// The amount in its own unit as a document has it: `5.2 ten thousand yuan`, `5.2万元`.
    public func text(in language: Language) -> String {
        let number = value.rounded(places: ExactDecimal.places).withoutTrailingZeros
        return FigureText(
            number: NumberFormat(language).text(number), unit: unit.name(for: number, in: language), language: language
        ).text
    }
}
