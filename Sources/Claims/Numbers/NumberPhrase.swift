import Figures

/// A number as printed, before its unit: `1,221`, `five billion`, 33.61万亿, `三分之一`.
struct NumberPhrase: Sendable {
    var value: ExactDecimal
    /// Value × scale is in base units.
    var scale = 1
    /// Digits after the point, as printed.
    var decimals = 0
    var tokens: Range<Int>
    var isWorded = false
    /// A fraction of a whole, already in percent: 三成, `one third`, `half`.
    var isFraction = false
    var isGrouped = false
    /// 多, 余, 来 inside the phrase: 2700多, 3万余.
    var isMore = false

    var hasScale: Bool { scale > 1 }
}
