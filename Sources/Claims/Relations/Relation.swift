import Figures

/// Arithmetic between figures of one text.
public struct Relation: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A level, an earlier level, and the growth between them.
        case growth
        /// The base that a level and its growth imply; the text does not print it.
        case impliedBase = "implied-base"
        /// Exports less imports are the balance.
        case balance
        /// Parts and their total: exports and imports, months and the year to date.
        case sum
        /// A part, its whole, and the share.
        case share
        /// The headline and the body on the same thing.
        case headlineAgainstBody = "headline-vs-body"
        /// The same digits, a power of ten apart: 亿 for billion.
        case scaleSlip = "scale-slip"
        /// A difference of two rates called percent where it is percentage points.
        case percentForPoints = "percent-vs-points"
    }

    public let kind: Kind
    /// The terms in the order of ``formula``.
    public let terms: [Span]
    /// `a / b - 1 = c` with the terms as `a`, `b`, `c`.
    public let formula: String
    /// What the terms on the left give, in base units or percent.
    public let value: ExactDecimal?
    /// Whether the intervals of the printed roundings meet.
    public let holds: Bool
}
