import Figures

/// Rates of exchange by date, as customs use them.
public struct ExchangeRates: Hashable, Sendable {
    /// So many units of `to` for one of `from`, on days.
    public struct Entry: Hashable, Sendable {
        public var from: Currency
        public var to: Currency
        public var rate: ExactDecimal
        public var span: DatedSpan
        public var source: FactSource

        public init(from: Currency, to: Currency, rate: ExactDecimal, span: DatedSpan, source: FactSource) {
            (self.from, self.to, self.rate, self.span, self.source) = (from, to, rate, span, source)
        }
    }

    public var entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries }

    /// The entry that holds on a day, the latest of several; `nil` where none does. Rates are not inverted, nor chained:
    /// customs publish each.
    public func entry(from: Currency, to: Currency, on day: Day) -> Entry? {
        entries.filter { $0.from == from && $0.to == to && $0.span.contains(day) && $0.source.isVerified }
            .max { $0.span.from < $1.span.from }
    }
}
