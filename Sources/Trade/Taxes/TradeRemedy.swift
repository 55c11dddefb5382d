import Figures
import Products

/// A duty beside the tariff: against dumping or subsidies, or as a safeguard.
public struct TradeRemedy: Hashable, Sendable {
    /// Why it is asked.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case antiDumping = "anti-dumping"
        case countervailing, safeguard
    }

    public var kind: Kind
    public var importer: CountryCode
    public var codes: [HSCode]
    /// The origins it is asked of; `nil` for all, as safeguards often are.
    public var origins: [CountryCode]?
    /// Of the goods of one producer; `nil` for all.
    public var producer: String?
    /// `nil` where the remedy is known and its rate is not held.
    public var duty: DutyExpression?
    public var span: DatedSpan
    public var source: FactSource

    public init(
        kind: Kind, importer: CountryCode, codes: [HSCode], origins: [CountryCode]?, producer: String? = nil, duty: DutyExpression?,
        span: DatedSpan, source: FactSource
    ) {
        (self.kind, self.importer, self.codes, self.origins, self.producer) = (kind, importer, codes, origins, producer)
        (self.duty, self.span, self.source) = (duty, span, source)
    }

    /// Whether it may be asked of a good of an origin on a day; a producer is not looked at.
    public func applies(to code: HSCode, from origin: CountryCode, on day: Day) -> Bool {
        span.contains(day) && origins?.contains(origin) ?? true && codes.contains { code.isWithin($0) || $0.isWithin(code) }
    }
}
