/// For which goods a rate was read from a cell of a tariff that may hold several.
public struct RateCondition: Hashable, Sendable {
    /// The country of origin by its ISO 3166-1 alpha-2 code.
    public var origin: String
    /// `inside` or `outside` the tariff quota; `nil` where nobody said.
    public var quota: String?

    public init(origin: String, quota: String? = nil) {
        (self.origin, self.quota) = (origin, quota)
    }
}
