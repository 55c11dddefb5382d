import Figures

/// A number with its unit and bound, before it is known what it says.
struct Quantity: Sendable {
    enum RangeEnd: Sendable {
        case low, high
    }

    var number: NumberPhrase
    var unit: UnitWord?
    /// What one unit is counted by: a barrel, a dollar.
    var per: String?
    /// The English words counted: `trade liaison offices`.
    var noun: String?
    var bound = Bound.exactly
    /// −1 or 1 where a sign is printed, else 0.
    var printedSign = 0
    /// Number and unit.
    var core: Range<Int>
    /// With the words of its bound.
    var full: Range<Int>
    var range: RangeEnd?
    /// 1 fixed phrase that has the value in itself: `doubled`, 翻一番, with the sign of the change.
    var multiple = false

    var isPercent: Bool { number.isFraction || unit?.isPercent == true }
    var isPoints: Bool { unit?.family == .points || unit?.family == .basisPoints }
}
