/// Something that a figure tells unasked: the address of what it says, with its value.
public struct Remark: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What a published total less a published part implies about the rest.
        case impliedRest = "implied-rest"
        /// The growth divides by a base under the threshold.
        case lowBase = "low-base"
        /// The prior-year columns cannot be compared with reports of that year.
        case notVerifiable = "not-verifiable"
    }

    public var kind: Kind
    public var address: FigureAddress
    public var value: FigureValue
    public var unit: MeasurementUnit

    public init(kind: Kind, address: FigureAddress, value: FigureValue, unit: MeasurementUnit) {
        self.kind = kind
        self.address = address
        self.value = value
        self.unit = unit
    }
}
