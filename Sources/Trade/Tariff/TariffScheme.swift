import Products

/// The terms under which a good is imported: the duty that a country asks of most of its partners, of all others,
/// or of the parties to an agreement whose rules of origin the good meets.
public enum TariffScheme: String, Hashable, Sendable, CaseIterable {
    /// Partners without most-favoured-nation treatment.
    case ordinary
    /// Most-favoured-nation treatment; no proof of preferential origin is needed.
    case mostFavouredNation = "mfn"
    /// ASEAN-China Free Trade Area.
    case acfta
    /// Regional Comprehensive Economic Partnership.
    case rcep
    /// ASEAN Trade in Goods Agreement.
    case atiga

    /// Whether it asks for a proof that the good meets the agreement's rules of origin.
    public var isPreferential: Bool { parties != nil }

    /// The parties to the agreement; `nil` for schemes that rest on none.
    public var parties: [CountryCode]? {
        switch self {
        case .ordinary, .mostFavouredNation: nil
        case .acfta: CountryCode.asean + [.china]
        case .rcep: CountryCode.asean + CountryCode.otherRCEPParties
        case .atiga: CountryCode.asean
        }
    }
}
