/// The quantities that origin rules compute with.
public enum OriginQuantity: String, Hashable, Sendable, CaseIterable {
    case fob
    case nonOriginatingMaterials = "non-originating-materials"
    case originatingMaterials = "originating-materials"
    /// Labour, overhead, profit and other cost.
    case conversionCost = "conversion-cost"
    /// Non-originating materials that do not change classification.
    case unchangedMaterials = "unchanged-materials"
    /// The same by weight.
    case unchangedWeight = "unchanged-weight"
    case weight
    /// Originating materials of other Parties, which do not count for the exporting one.
    case otherPartiesMaterials = "other-parties-materials"

    /// Whether it is taken off in a numerator.
    public var isTakenOff: Bool { self == .nonOriginatingMaterials || self == .otherPartiesMaterials }
}
