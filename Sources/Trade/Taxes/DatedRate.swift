import Figures
import Products

/// A rate that holds for goods on days, with its source.
public struct DatedRate: Hashable, Sendable {
    /// Which goods a rate is for.
    public enum Goods: Hashable, Sendable {
        /// All, save those of other rows.
        case all
        /// Those of codes.
        case codes([HSCode])
        /// Some of those of codes: the list of them is not held, so nothing is told of any.
        case someWithin([HSCode])
    }

    /// Per cent of the base.
    public var percentage: ExactDecimal
    public var goods: Goods
    /// What the goods are, in words.
    public var description: LocalizedText
    public var span: DatedSpan
    public var source: FactSource

    public init(percentage: ExactDecimal, goods: Goods, description: LocalizedText, span: DatedSpan, source: FactSource) {
        (self.percentage, self.goods, self.description, self.span, self.source) = (percentage, goods, description, span, source)
    }
}
