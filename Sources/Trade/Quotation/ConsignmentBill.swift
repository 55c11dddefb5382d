import Figures
import Products

/// The bill of materials of a whole line: that of one times the quantity, at the line's value free on board.
struct ConsignmentBill {
    let bill: BillOfMaterials
    /// The value free on board in the bill's currency.
    let freeOnBoard: Derivation

    /// `nil` where no bill is stated, or where the value or a product is not known exactly.
    ///
    /// - Parameter other: that of another scheme, whose bill serves again where the value is the same.
    init?(_ request: QuotationRequest, _ good: QuotedGood, _ facts: TradeFacts, _ freeOnBoard: Derivation, like other: ConsignmentBill?) {
        guard let stated = good.bill else { return nil }
        let converted = CurrencyConversion(request, facts).converted(freeOnBoard, to: stated.bill.currency, on: request.day)
        var value = converted
        if case .ratio = converted.value, let address = converted.address.quotation {
            // Cut, not rounded: a lower value free on board is never to the applicant's advantage.
            value = Computation.node(
                address.appending("cut"), converted.title, .rounded, converted.unit, of: [converted],
                rounding: LegalRounding(places: ExactDecimal.places, .truncate))
        }
        guard let exact = value.value.exact, exact > .zero else { return nil }
        let same = other.flatMap { $0.bill.production.value == exact ? $0.bill : nil }
        guard let bill = same ?? stated.bill.scaled(by: good.quantity.value, value: exact) else { return nil }
        (self.bill, self.freeOnBoard) = (bill, value)
    }
}

extension BillOfMaterials {
    /// The bill of so many: all values, costs and weights times the quantity; `nil` where six decimals do not hold one.
    func scaled(by quantity: ExactDecimal, value: ExactDecimal) -> BillOfMaterials? {
        var isExact = true
        func times(_ amount: ExactDecimal) -> ExactDecimal {
            guard let product = amount.multipliedExactly(by: quantity) else {
                isExact = false
                return amount
            }
            return product
        }
        let scaled = components.enumerated().map { number, component in
            guard case .made(var making) = component.supply else { return component }
            making.value = number == product ? value : times(making.value)
            making.labour = making.labour.map(times)
            making.overhead = making.overhead.map(times)
            making.profit = making.profit.map(times)
            making.otherCost = making.otherCost.map(times)
            making.weight = making.weight.map(times)
            making.inputs = making.inputs.map { use in
                MaterialUse(
                    use.component, value: times(use.value), deductibleCosts: times(use.deductibleCosts), weight: use.weight.map(times))
            }
            var component = component
            component.supply = .made(making)
            return component
        }
        guard isExact else { return nil }
        return try? BillOfMaterials(scaled, product: product, currency: currency, edition: edition)
    }
}
