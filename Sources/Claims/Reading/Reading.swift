import Figures

/// A statistical figure as a text states it.
public struct Reading: Hashable, Sendable {
    /// What sort of figure it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A measured quantity of an indicator: money, tonnes, rates, durations.
        case level
        /// Entities: projects, companies, months in a row.
        case count
        /// A change in percent, or in percentage points.
        case growth
        /// Part of a whole.
        case share
    }

    /// What the text claims of the figure; `nil` in a reading means that it is actual.
    public enum Status: String, Sendable {
        case prior, forecast, expectation, target, planned
    }

    /// What a growth is measured against.
    public enum Basis: String, Sendable {
        case yearOnYear = "yoy"
        case monthOnMonth = "mom"
        case quarterOnQuarter = "qoq"
        case annualised, daily
        case yearToDate = "ytd"
    }

    public enum RangeEnd: String, Sendable {
        case low, high
    }

    /// The words of the figure, its bound among them, and where they stand.
    public var words: Words
    /// As printed; the sign applies to growth (a fall is negative) and to levels printed with one.
    public var value: ExactDecimal
    /// Value × scale is in base units of ``unit``.
    public var scale: Int
    /// Digits printed behind the point: they tell how far the value was rounded.
    public var decimals: Int
    /// `%`, `pp`, an ISO 4217 code, a unit of measurement or what is counted; `nil` where the text says none.
    public var unit: String?
    /// What one unit is reckoned by: `bbl`, `t`, `USD`.
    public var per: String?
    public var kind: Kind
    public var bound: Bound
    public var status: Status?
    /// Only of growth.
    public var basis: Basis?
    /// The same amount as the reading before, in another currency.
    public var isConversion: Bool
    public var range: RangeEnd?
    /// Written in words: `six`, 三分之一.
    public var isWorded: Bool
    /// One of those that careful readers differ about: multiples, months in a row.
    public var isOptional: Bool
    /// What is measured, in the text's words.
    public var indicator: Words?
    public var place: Words?
    /// The sector or class named with the indicator, if any.
    public var group: Words?
    public var period: ReadPeriod?
    /// Index of the sentence.
    public var sentence: Int

    public var isApproximate: Bool { bound != .exactly }
    /// The value in base units.
    public var amount: ExactDecimal { value * scale }
}
