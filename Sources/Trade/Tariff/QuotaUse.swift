/// Whether a consignment lies within its tariff quota.
public enum QuotaUse: String, Hashable, Sendable, CaseIterable {
    case inside, outside
    /// Not told: two different rates need review.
    case unknown
}
