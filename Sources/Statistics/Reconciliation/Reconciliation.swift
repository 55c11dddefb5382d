import Figures
import Registry

/// A published figure beside ours.
public struct Reconciliation: Sendable {
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// Ours lies in the interval that the printed digits stand for.
        case inside
        case outside
        /// Held only as others' statement: shown and compared, never a match.
        case quoted
        /// We have no value.
        case unknown
    }

    public var statement: Statement
    public var figure: Figure
    public var verdict: Verdict
    /// Ours less the printed value, in the printed unit.
    public var difference: RoundedDecimal?

    public init(statement: Statement, figure: Figure) {
        self.statement = statement
        self.figure = figure
        guard statement.kind == .computed else {
            self.verdict = .quoted
            return
        }
        guard let printed = try? PrintedNumber(statement.printed, unit: statement.unit, bound: statement.bound),
            let isInside = printed.contains(figure.value)
        else {
            self.verdict = .unknown
            return
        }
        self.verdict = isInside ? .inside : .outside
        self.difference = printed.difference(of: figure.value)
    }
}
