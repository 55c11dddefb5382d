/// An exact sum of money in one currency.
public struct Money: Hashable, Sendable {
    public let value: ExactDecimal
    public let currency: Currency

    public init(_ value: ExactDecimal, _ currency: Currency) {
        self.value = value
        self.currency = currency
    }

    /// The sum, or `nil` between currencies: those convert by a dated rate, never silently.
    public func adding(_ other: Money) -> Money? {
        currency == other.currency ? Money(value + other.value, currency) : nil
    }
}
