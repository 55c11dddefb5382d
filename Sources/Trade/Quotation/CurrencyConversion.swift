import Figures

/// Converts amounts of a quotation by the rates of exchange that it states or, else, by those that are held.
struct CurrencyConversion {
    let request: QuotationRequest
    let facts: TradeFacts

    init(_ request: QuotationRequest, _ facts: TradeFacts) { (self.request, self.facts) = (request, facts) }

    /// An amount × the rate of exchange; the amount itself where it is of the currency already.
    func converted(_ amount: Derivation, to currency: Currency, on day: Day) -> Derivation {
        guard case .money(let own) = amount.unit.dimension, own != currency, let address = amount.address.quotation else { return amount }
        let at = address.appending("in-\(currency)")
        return Computation.node(
            at, QuotationWords.inCurrency(amount.title, currency), .product, currency.unit,
            of: [amount, rate(from: own, to: currency, on: day, at: at)])
    }

    /// An amount in the quotation's currency, ÷ the rate by which that currency was converted.
    func convertedBack(_ amount: Derivation, from currency: Currency, on day: Day, at place: QuotationAddress) -> Derivation {
        guard currency != request.currency else { return amount }
        return Computation.node(
            place, QuotationWords.inCurrency(amount.title, request.currency), .quotient, request.currency.unit,
            of: [amount, rate(from: request.currency, to: currency, on: day, at: place)])
    }

    private func rate(from: Currency, to: Currency, on day: Day, at place: QuotationAddress) -> Derivation {
        let at = place.appending("exchange")
        if let stated = request.exchange[QuotationRequest.Pair(from, to)] {
            return Computation.stated(at, QuotationWords.exchangeRate, stated.rate, to.unit)
        }
        guard let entry = facts.exchange.entry(from: from, to: to, on: day) else {
            return Computation.missing(
                at, QuotationWords.exchangeRate, to.unit, QuotationWords.noExchange(from, to, day),
                settledBy: QuotationWords.stateExchange(from, to))
        }
        return Computation.stated(at, QuotationWords.exchangeRate, entry.rate, to.unit, cell: facts.cell(entry.source.place))
    }
}
