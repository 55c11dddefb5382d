import Figures

/// How large a demonstration is, and which of the many that meet the same totals.
public struct DemoOptions: Hashable, Sendable {
    /// How many enterprises the directory lists over all years.
    public var enterprises: Int
    /// Another seed gives other records with the same totals.
    public var seed: UInt64
    /// The first year that is reported; its prior-year columns speak of the year before.
    public var firstYear: Int
    /// The last month that is reported.
    public var through: YearMonth

    /// - Parameter through: October 2026 unless said.
    public init(
        enterprises: Int = 3000, seed: UInt64 = 20_240_820, firstYear: Int = 2022,
        through: YearMonth? = nil
    ) {
        self.enterprises = enterprises
        self.seed = seed
        self.firstYear = firstYear
        self.through = through ?? YearMonth(count: 2026 * 12 + 9)
    }
}
