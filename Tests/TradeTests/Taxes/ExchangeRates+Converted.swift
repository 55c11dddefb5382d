import Figures
@testable import Trade

extension ExchangeRates {
    /// A sum in another currency, exact until it is rounded; `nil` where no rate holds on the day.
    func converted(_ money: Money, to currency: Currency, on day: Day) -> (amount: Ratio, by: Entry)? {
        guard let entry = entry(from: money.currency, to: currency, on: day),
            let amount = Ratio(exactly: money.value).timesExactly(Ratio(exactly: entry.rate))
        else { return nil }
        return (amount, entry)
    }
}
