/// What a node of a derivation is the value of: a figure of the zone, or a number of a quotation, of an industrial chain or of
/// specialisation.
public enum DerivationAddress: Hashable, Sendable, CustomStringConvertible {
    case figure(FigureAddress)
    case quotation(QuotationAddress)
    case chain(ChainAddress)
    case specialisation(SpecialisationAddress)

    /// The figure's address, if it is one.
    public var figure: FigureAddress? {
        if case .figure(let address) = self { address } else { nil }
    }

    /// The quotation's address, if it is one.
    public var quotation: QuotationAddress? {
        if case .quotation(let address) = self { address } else { nil }
    }

    /// The address of a chain's number, if it is one.
    public var chain: ChainAddress? {
        if case .chain(let address) = self { address } else { nil }
    }

    /// The address of a number of specialisation, if it is one.
    public var specialisation: SpecialisationAddress? {
        if case .specialisation(let address) = self { address } else { nil }
    }

    public var description: String {
        switch self {
        case .figure(let address): address.description
        case .quotation(let address): address.description
        case .chain(let address): address.description
        case .specialisation(let address): address.description
        }
    }
}
