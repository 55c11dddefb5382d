import Figures
import Products

/// One of the rates that a cell of a schedule gives.
public struct RateAlternative: Hashable, Sendable {
    /// What is asked.
    public enum Term: Hashable, Sendable {
        /// Per cent of the customs value.
        case percentage(ExactDecimal)
        /// Per cent of the most-favoured-nation rate of the same line.
        case shareOfMostFavouredNation(ExactDecimal)
        /// The good is outside the scheme's concessions.
        case excluded
    }

    public var term: Term
    /// Origins that this rate is not granted to, as printed.
    public var excludedOrigins: [CountryCode]
    /// Per cent outside the tariff quota, where there is one.
    public var outsideQuota: ExactDecimal?

    public init(_ term: Term, excludedOrigins: [CountryCode] = [], outsideQuota: ExactDecimal? = nil) {
        self.term = term
        self.excludedOrigins = excludedOrigins
        self.outsideQuota = outsideQuota
    }

    /// The rate in per cent, where it is a plain one.
    public var percentage: ExactDecimal? {
        if case .percentage(let value) = term { return value }
        return nil
    }

    /// Whether goods of a country may have this rate, as far as the cell tells.
    public func isOpen(to origin: CountryCode) -> Bool {
        term != .excluded && !excludedOrigins.contains(origin)
    }
}
