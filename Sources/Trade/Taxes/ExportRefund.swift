import Figures
import Products

/// A country's refund of value-added tax on export: by code and the day of export on the declaration.
public struct ExportRefund: Hashable, Sendable {
    public let exporter: CountryCode
    /// In which it is paid.
    public let currency: Currency
    public let rates: DatedRates

    public init(exporter: CountryCode, currency: Currency, rates: DatedRates) {
        (self.exporter, self.currency, self.rates) = (exporter, currency, rates)
    }

    /// The rate of refund for a good exported on a day.
    public func rate(of code: HSCode, exportedOn day: Day) -> DatedRateAnswer { rates.rate(of: code, on: day) }
}
