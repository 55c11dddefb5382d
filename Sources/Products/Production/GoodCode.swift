/// A code under which a good is classified, with who classifies it so and where that is said.
public struct GoodCode: Hashable, Sendable {
    /// The country whose tariff or practice it is; `nil` for the six digits that all members of the convention share.
    public var jurisdiction: CountryCode?
    public var edition: HSEdition
    public var code: HSCode
    public var source: String

    public init(_ code: HSCode, edition: HSEdition, jurisdiction: CountryCode? = nil, source: String) {
        (self.code, self.edition, self.jurisdiction, self.source) = (code, edition, jurisdiction, source)
    }
}
