import Figures

/// A change that makes a product originate.
public struct QualifyingChange: Hashable, Sendable {
    /// What is changed.
    public enum Kind: Hashable, Sendable {
        /// All of these together.
        case swap([SourceSwap])
        /// More labour, overhead, profit or local cost in the price, by this much, materials staying as they are.
        case raiseLocalValue(by: ExactDecimal)
    }

    public var kind: Kind
    /// The alternative of the rule that is met then, with its margins.
    public var met: AlternativeFinding
    /// Whether no smaller change of this kind exists; otherwise nothing can be left out of it, but the search was cut short.
    public var isProvenSmallest: Bool

    /// How many components are swapped; 0 for a raise.
    public var swapCount: Int {
        if case .swap(let swaps) = kind { swaps.count } else { 0 }
    }

    /// The value of what is swapped, or the raise.
    public var value: ExactDecimal {
        switch kind {
        case .swap(let swaps): swaps.reduce(.zero) { $0 + $1.value }
        case .raiseLocalValue(let raise): raise
        }
    }
}
