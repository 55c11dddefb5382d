import Products

/// A column of a schedule: the rates of one scheme, for goods of all its partners or of some.
public struct TariffColumn: Hashable, Sendable {
    /// The heading in the file: `rcep_cn`.
    public var name: String
    public var scheme: TariffScheme
    /// The origins that the column speaks of; `nil` for all that the scheme covers.
    public var origins: [CountryCode]?

    public init(name: String, scheme: TariffScheme, origins: [CountryCode]? = nil) {
        self.name = name
        self.scheme = scheme
        self.origins = origins
    }

    /// Whether the column holds a rate for goods of a country.
    public func covers(_ origin: CountryCode) -> Bool {
        (origins ?? scheme.parties)?.contains(origin) ?? true
    }
}
