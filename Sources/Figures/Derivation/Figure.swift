/// A number that explains itself.
public struct Figure: Sendable {
    public var address: FigureAddress
    public var title: LocalizedText
    public var value: FigureValue
    /// The base unit of the value: yuan, kWh, projects, per cent.
    public var unit: MeasurementUnit
    /// The day whose knowledge the figure rests on.
    public var asOf: Day
    public var provenance: Set<Provenance>
    public var bound: Bound
    public var flags: Set<FigureFlag>
    /// Respondents due and answered; `nil` for what is not a survey total.
    public var response: ResponseRate?
    /// Figures that say something about this one and were not asked for: the implied rest.
    public var remarks: [Remark]
    /// The first levels of the why.
    public var derivation: Derivation

    public init(
        address: FigureAddress, title: LocalizedText, value: FigureValue, unit: MeasurementUnit, asOf: Day,
        provenance: Set<Provenance>, bound: Bound = .exactly, flags: Set<FigureFlag> = [],
        response: ResponseRate? = nil, remarks: [Remark] = [], derivation: Derivation
    ) {
        self.address = address
        self.title = title
        self.value = value
        self.unit = unit
        self.asOf = asOf
        self.provenance = provenance
        self.bound = bound
        self.flags = flags
        self.response = response
        self.remarks = remarks
        self.derivation = derivation
    }
}
