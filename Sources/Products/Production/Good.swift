import Figures

/// Something that processes make or use, counted in one unit.
public struct Good: Hashable, Sendable {
    public var id: String
    public var name: LocalizedText
    /// The base unit that all its quantities are counted in: `t`, `kWh`, `vehicle`.
    public var unit: MeasurementUnit
    /// Several where jurisdictions or its forms differ.
    public var codes: [GoodCode]
    /// Kilograms of one unit, of a good that is not counted by its mass; `nil` where it is not known.
    public var kilogramsPerUnit: ExactDecimal?
    /// Whether it comes from outside what is modelled, without a known limit: ore, salt, what others sell everywhere.
    public var isRaw: Bool

    public init(
        id: String, name: LocalizedText, unit: MeasurementUnit, codes: [GoodCode] = [], kilogramsPerUnit: ExactDecimal? = nil,
        isRaw: Bool = false
    ) {
        (self.id, self.name, self.unit, self.codes, self.kilogramsPerUnit) = (id, name, unit.base, codes, kilogramsPerUnit)
        self.isRaw = isRaw
    }

    /// A quantity in the good's unit; `nil` where the unit measures something else, or six places do not hold it.
    public func quantity(of amount: Amount) -> ExactDecimal? {
        amount.unit.dimension == unit.dimension ? amount.inBaseUnits : nil
    }

    /// The mass of a quantity in kilograms; `nil` where it is not known, or six places do not hold it.
    public func kilograms(of quantity: ExactDecimal) -> ExactDecimal? {
        if unit.dimension == .mass { return quantity.multipliedExactly(by: 1_000) }
        return kilogramsPerUnit.flatMap { quantity.multipliedExactly(by: $0) }
    }
}
