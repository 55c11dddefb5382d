import Figures
import Products

/// What making the product in another country would change: the schemes that its goods could be imported under there.
///
/// Price, costs and the sources of bought materials are taken to stay as they are; what the final producer makes moves along.
struct ElsewhereSearch {
    let request: QuotationRequest
    let facts: TradeFacts
    let index: Int

    /// For each country the schemes that would cost less than what is chosen now; least first.
    func relocations(now: LineQuotation) -> [Relocation] {
        guard let chosen = now.chosen, let dear = Computation.number(chosen.duty) else { return [] }
        let parties = TariffScheme.allCases.compactMap(\.parties).flatMap(\.self)
        let countries = Set(parties).subtracting([request.exporter, request.importer]).sorted()
        return countries.flatMap { country -> [Relocation] in
            let line = LineComputation(moved(to: country), facts, line: index).line()
            return line.schemes.compactMap { quote in
                guard quote.scheme.isPreferential, quote.standing == .lawful || quote.standing == .needsReview,
                    let cheap = Computation.number(quote.duty), cheap < dear
                else { return nil }
                let at = QuotationAddress(id: request.id, path: ["line", "\(index + 1)", "elsewhere", country.code, quote.scheme.rawValue])
                return Relocation(
                    country: country, quote: quote,
                    saving: Computation.node(at, QuotationWords.savedDuty, .difference, chosen.duty.unit, of: [chosen.duty, quote.duty]))
            }
        }.sorted { left, right in
            (left.quote.standing == .lawful ? 0 : 1, Computation.number(left.quote.duty) ?? .zeroRatio, left.country)
                < (right.quote.standing == .lawful ? 0 : 1, Computation.number(right.quote.duty) ?? .zeroRatio, right.country)
        }
    }

    private func moved(to country: CountryCode) -> QuotationRequest {
        var moved = request
        moved.id = "\(request.id)-\(country.code.lowercased())"
        moved.exporter = country
        if let stated = request.goods[index].bill {
            let components = stated.bill.components.enumerated().map { number, component in
                guard case .made(var making) = component.supply, number == stated.bill.product || making.isByFinalProducer else { return component }
                making.country = country
                var component = component
                component.supply = .made(making)
                return component
            }
            let bill = try? BillOfMaterials(components, product: stated.bill.product, currency: stated.bill.currency, edition: stated.bill.edition)
            moved.goods[index].bill?.bill = bill ?? stated.bill
        }
        return moved
    }
}

extension Ratio {
    fileprivate static var zeroRatio: Ratio { Ratio(numerator: 0, denominator: 1) }
}
