/// What a growth rate compares with.
public enum GrowthBasis: String, Hashable, Sendable, CaseIterable {
    /// On the same batch of respondents, or on the base that the office restated.
    case comparable
    /// On the level published a year before.
    case nominal
}
