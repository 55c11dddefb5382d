import Figures

/// What goes into a good by value, in millionths. Where the status of a material cannot be told, the sums are bounds:
/// `low` counts it as originating in non-originating sums (and the other way round in originating ones).
struct ValueSums: Hashable, Sendable {
    var nonOriginatingLow: Int128 = 0
    var nonOriginatingHigh: Int128 = 0
    var originatingLow: Int128 = 0
    var originatingHigh: Int128 = 0
    /// Labour, overhead, profit and other cost, those of intermediate products counted by their materials included;
    /// `nil` where some are not stated.
    var conversionCost: Int128?
}
