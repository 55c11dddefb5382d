import Figures

extension Currency {
    /// Money of the currency as a unit.
    public var unit: MeasurementUnit {
        Self.units[self] ?? MeasurementUnit(code: code, dimension: .money(self), factor: 1, name: LocalizedText(same: code))
    }

    private static let units: [Currency: MeasurementUnit] = MeasurementUnit.catalogue.reduce(into: [:]) { units, unit in
        if case .money(let currency) = unit.dimension, unit.isBase, units[currency] == nil { units[currency] = unit }
    }
}

extension MeasurementUnit {
    /// What a price is asked for one of.
    static let goodsUnit = MeasurementUnit(
        code: "unit", dimension: .count(of: "unit"), factor: 1, name: LocalizedText(en: "units", zh: "件", vi: "đơn vị"), singular: "unit")

    /// Kilograms of goods, counted as they are stated.
    static let kilogram = MeasurementUnit(
        code: "kg", dimension: .count(of: "kilogram"), factor: 1, name: LocalizedText(same: "kg"))
}
