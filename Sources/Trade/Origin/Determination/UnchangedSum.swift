/// The non-originating materials that do not change classification, by value and by weight, in millionths. `low` holds
/// those of which it is certain, `high` those of which it may be.
struct UnchangedSum: Hashable, Sendable {
    var low: Int128 = 0
    var high: Int128 = 0
    var countLow = 0
    var countHigh = 0
    var weightHigh: Int128 = 0
    var weightLow: Int128 = 0
    var isWeightKnown = true
}
