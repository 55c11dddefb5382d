/// What a node of a derivation is the value of: a figure of the zone, or a number of a quotation.
public enum DerivationAddress: Hashable, Sendable, CustomStringConvertible {
    case figure(FigureAddress)
    case quotation(QuotationAddress)

    /// The figure's address, if it is one.
    public var figure: FigureAddress? {
        if case .figure(let address) = self { address } else { nil }
    }

    /// The quotation's address, if it is one.
    public var quotation: QuotationAddress? {
        if case .quotation(let address) = self { address } else { nil }
    }

    public var description: String {
        switch self {
        case .figure(let address): address.description
        case .quotation(let address): address.description
        }
    }
}
