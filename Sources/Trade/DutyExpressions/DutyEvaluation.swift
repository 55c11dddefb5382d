import Figures

/// A duty with the steps that lead to it: each part of the expression with its amount.
public struct DutyEvaluation: Hashable, Sendable {
    /// What an amount is taken of.
    public enum Basis: Hashable, Sendable {
        case customsValue(ExactDecimal)
        case retailPrice(ExactDecimal)
        /// A quantity in the unit of the rate.
        case quantity(Ratio, DutyUnit)
        /// The content in per cent.
        case content(ExactDecimal)
    }

    public let expression: DutyExpression
    /// Exact, in the currency of the customs value; rounded only where a law says how.
    public let amount: Ratio
    /// What the amount was taken of; empty for a compound expression.
    public let basis: [Basis]
    /// The parts of a compound expression.
    public let parts: [DutyEvaluation]

    init(_ expression: DutyExpression, amount: Ratio, basis: [Basis] = [], parts: [DutyEvaluation] = []) {
        (self.expression, self.amount, self.basis, self.parts) = (expression, amount, basis, parts)
    }

    /// All steps, each behind the steps that it uses.
    public var steps: [DutyEvaluation] { parts.flatMap(\.steps) + [self] }
}
