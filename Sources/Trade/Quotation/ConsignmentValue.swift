import Figures
import Products

/// The values of one line of a consignment: what it costs free on board and at customs, from the price on its terms.
struct ConsignmentValue {
    let request: QuotationRequest
    let facts: TradeFacts
    let index: Int
    let address: QuotationAddress

    private var good: QuotedGood { request.goods[index] }
    private var unit: MeasurementUnit { request.currency.unit }

    /// The line's price: quantity × price of one.
    func price() -> Derivation { Self.price(good, request, address) }

    private static func price(_ good: QuotedGood, _ request: QuotationRequest, _ address: QuotationAddress) -> Derivation {
        let at = address.appending("price")
        return Computation.node(
            at, QuotationWords.priceOn(request.terms), .product, request.currency.unit,
            of: [
                Computation.stated(at.appending("quantity"), QuotationWords.quantity, good.quantity, .goodsUnit),
                Computation.stated(at.appending("each"), QuotationWords.priceOfOne, good.price, request.currency.unit)
            ])
    }

    /// The line's part of a cost of the whole consignment.
    func cost(_ element: CostElement, at place: QuotationAddress) -> Derivation {
        guard let stated = request.costs[element] else {
            return Computation.missing(
                place.appending(element.rawValue), element.words, unit, QuotationWords.notStated(element.words),
                settledBy: QuotationWords.stateCost(element))
        }
        return part(of: stated, element.words, at: place.appending(element.rawValue))
    }

    /// A line's part of an amount of the whole consignment, by value or by weight; the whole where there is one line.
    func part(of amount: StatedNumber, _ title: LocalizedText, at place: QuotationAddress) -> Derivation {
        let whole = Computation.stated(request.goods.count == 1 ? place : place.appending("whole"), title, amount, unit)
        guard request.goods.count > 1 else { return whole }
        let measure = request.apportionment == .value ? unit : .kilogram
        let shares = request.goods.indices.map { share(of: $0, at: place.appending("by").appending("\($0 + 1)")) }
        return Computation.node(
            place, QuotationWords.part(of: title, by: request.apportionment), .quotient, unit,
            of: [
                Computation.node(place.appending("product"), QuotationWords.wholeTimesLine, .product, unit, of: [whole, shares[index]]),
                Computation.node(place.appending("all"), QuotationWords.allLines, .sum, measure, of: shares)
            ])
    }

    private func share(of line: Int, at place: QuotationAddress) -> Derivation {
        let good = request.goods[line]
        switch request.apportionment {
        case .value: return Self.price(good, request, place)
        case .weight:
            guard let weight = good.weight else {
                return Computation.missing(
                    place, QuotationWords.weight, .kilogram, QuotationWords.notStated(QuotationWords.weight), settledBy: QuotationWords.stateWeight)
            }
            return Computation.stated(place, QuotationWords.weight, weight, .kilogram)
        }
    }

    /// Free on board: what origin is measured by.
    func freeOnBoard(from net: Derivation) -> Derivation {
        let at = address.appending("fob")
        return adjusted(net, at: at, QuotationWords.freeOnBoard, includes: \.isBeforeBoard, additions: [])
    }

    /// The customs value in the quotation's currency, as the importing country's regime counts it.
    func customsValue(from net: Derivation, _ basis: CustomsBasis) -> Derivation {
        let at = address.appending("customs-value")
        return adjusted(net, at: at, QuotationWords.customsValue(basis), includes: basis.holds, additions: dutiableAdditions(at: at))
    }

    /// Of a price that holds duty and taxes, the part that is the customs value with them.
    func dutiableWithCharges(_ price: Derivation, _ basis: CustomsBasis, at place: QuotationAddress) -> Derivation {
        adjusted(price, at: place, QuotationWords.dutiableWithCharges, includes: basis.holds, additions: dutiableAdditions(at: place))
    }

    /// A price made to hold certain costs and no others.
    private func adjusted(
        _ net: Derivation, at place: QuotationAddress, _ title: LocalizedText, includes: (CostElement) -> Bool, additions: [Derivation]
    ) -> Derivation {
        let held = request.terms.costsInPrice
        let added = CostElement.allCases.filter { includes($0) && !held.contains($0) }.map { cost($0, at: place) } + additions
        let taken = CostElement.allCases.filter { !includes($0) && held.contains($0) }.map { cost($0, at: place) }
        let sum = added.isEmpty ? net : Computation.node(
            taken.isEmpty ? place : place.appending("with"), taken.isEmpty ? title : QuotationWords.withCosts, .sum, unit, of: [net] + added)
        if taken.isEmpty { return added.isEmpty ? Computation.node(place, title, .same, unit, of: [net]) : sum }
        return Computation.node(place, title, .difference, unit, of: [sum] + taken)
    }

    private func dutiableAdditions(at place: QuotationAddress) -> [Derivation] {
        request.additions.enumerated().filter { $0.element.isInCustomsValue }.map { number, addition in
            part(of: addition.amount, LocalizedText(same: addition.name), at: place.appending("addition-\(number + 1)"))
        }
    }

    /// All that the buyer pays for the line before duty and taxes: the price, and the costs that it does not hold, as far as
    /// they are stated.
    func paidBeforeDuty(from price: Derivation) -> Derivation {
        let at = address.appending("goods")
        let held = request.terms.costsInPrice
        let costs = CostElement.allCases.filter { !held.contains($0) && request.costs[$0] != nil }.map { cost($0, at: at) }
        let additions = request.additions.enumerated().map { number, addition in
            part(of: addition.amount, LocalizedText(same: addition.name), at: at.appending("addition-\(number + 1)"))
        }
        return Computation.node(at, QuotationWords.goodsAtDestination, .sum, unit, of: [price] + costs + additions)
    }
}
