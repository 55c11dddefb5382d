extension FigureValue {
    /// The value as a plain decimal for JSON and exports: a point, no grouping, no unit.
    ///
    /// Money has two decimals, or all it holds beyond them; a percentage from a ratio has two;
    /// counts, energy and masses have no superfluous zeros. `nil` where the value is unknown.
    public func decimalString(unit: MeasurementUnit) -> String? {
        guard let value = ShownValue(self, unit: unit) else { return nil }
        switch (self, unit.dimension) {
        case (.ratio, .percent), (.ratio, .percentagePoint), (.ratio, .money):
            return value.rounded(places: 2).description
        case (.modelled, _):
            return value.rounded(places: unit.showsHundredths ? 2 : ExactDecimal.places).description
        case (_, .money), (_, .percent), (_, .percentagePoint):
            let held = value.rounded(places: ExactDecimal.places).withoutTrailingZeros
            return held.places < 2 ? value.rounded(places: 2).description : held.description
        default:
            return value.rounded(places: ExactDecimal.places).withoutTrailingZeros.description
        }
    }

    /// A percentage with four decimals, `10.0214`; `nil` where the value is unknown or the unit
    /// is neither per cent nor percentage points.
    public func percentString(unit: MeasurementUnit = .percent) -> String? {
        guard unit.showsHundredths, let value = ShownValue(self, unit: unit) else { return nil }
        return value.rounded(places: 4).description
    }
}
