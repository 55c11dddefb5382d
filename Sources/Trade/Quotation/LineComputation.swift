import Figures
import Products

/// Computes one line of a quotation.
struct LineComputation {
    let request: QuotationRequest
    let facts: TradeFacts
    let index: Int
    let address: QuotationAddress
    private let value: ConsignmentValue

    init(_ request: QuotationRequest, _ facts: TradeFacts, line index: Int) {
        (self.request, self.facts, self.index) = (request, facts, index)
        address = QuotationAddress(id: request.id, path: ["line", "\(index + 1)"])
        value = ConsignmentValue(request: request, facts: facts, index: index, address: address)
    }

    private var good: QuotedGood { request.goods[index] }

    func line() -> LineQuotation {
        let schemes = TariffScheme.allCases.filter { $0 != .ordinary && !facts.schedule.columns(of: $0).isEmpty }
            .filter { $0.parties?.contains(request.exporter) ?? true }
        var consignment: ConsignmentBill?
        let quotes = schemes.map { quote($0, &consignment) }
        let proof = request.proofCost.map { cost in
            inImportCurrency(Computation.stated(address.appending("proof"), QuotationWords.proof, cost, request.currency.unit))
        }
        let lines = facts.schedule.lines(within: good.code)
        return LineQuotation(
            good: good, tariffLine: lines.count == 1 ? lines.first : nil, schemes: quotes,
            choice: SchemeChoice(quotes, proofCost: proof, at: address), refund: refund(quotes.first?.freeOnBoard),
            refundAnswer: facts.refunds[request.exporter]?.rate(of: good.code, exportedOn: request.exportDay),
            remedies: facts.remedies.answer(for: good.code, from: request.exporter, into: request.importer, on: request.day))
    }

    /// - Parameter consignment: the bill of another scheme, then of this one.
    private func quote(_ scheme: TariffScheme, _ consignment: inout ConsignmentBill?) -> SchemeQuote {
        let at = QuotationAddress(id: request.id, path: address.path + [scheme.rawValue])
        let own = ConsignmentValue(request: request, facts: facts, index: index, address: at)
        let rate = facts.schedule.rate(of: good.code, under: scheme, from: request.exporter, quota: good.quota)
        let charging = ImportCharges(request: request, facts: facts, good: good, scheme: scheme, rate: rate, address: at)
        let price = own.price()
        let net = request.terms.rule.isDutyInPrice ? charging.priceBeforeDuty(price, taken: own) : price
        let freeOnBoard = own.freeOnBoard(from: net)
        let customsValue = facts.regime.map { own.customsValue(from: net, $0.basis) }
            ?? Computation.missing(
                at.appending("customs-value"), QuotationWords.customsValue(.costInsuranceFreight), request.currency.unit,
                QuotationWords.noRegime.fact, settledBy: QuotationWords.noRegime.remedy)
        let charges = charging.charges(on: inImportCurrency(customsValue))
        let goods = inImportCurrency(own.paidBeforeDuty(from: price))
        let landed = Computation.node(
            at.appending("landed"), QuotationWords.landed, .sum, importUnit,
            of: request.terms.rule.isDutyInPrice ? [goods] : [goods, charges.payable])
        let book = facts.book(of: scheme)
        let bill = scheme.isPreferential ? ConsignmentBill(request, good, facts, freeOnBoard, like: consignment) : nil
        consignment = bill ?? consignment
        let determined = bill.flatMap { bill in book.map { Determination(bill.bill, under: $0, for: request.shipment) } }
        let standing = standing(scheme, rate, determined)
        return SchemeQuote(
            scheme: scheme, origin: request.exporter, rate: rate, standing: standing, determination: determined,
            freeOnBoard: freeOnBoard, customsValue: customsValue, duty: charges.duty, taxes: charges.taxes, openTaxes: charges.open,
            payable: charges.payable, landed: landed, landedInCurrency: inRequestCurrency(landed, at: at),
            landedOfOne: Computation.node(
                at.appending("landed-of-one"), QuotationWords.landedOfOne, .quotient, importUnit,
                of: [landed, Computation.stated(at.appending("quantity"), QuotationWords.quantity, good.quantity, .goodsUnit)]),
            highestRate: standing == .lawful || standing == .needsReview
                ? book.flatMap { HighestRate(of: good.code, under: scheme, $0.agreement, in: facts.schedule, quota: good.quota) } : nil,
            origins: determined.flatMap { determined in
                bill.map { OriginDerivation(determined, good, freeOnBoard: $0.freeOnBoard, at: at.appending("origin")).shares }
            } ?? [])
    }

    private func standing(_ scheme: TariffScheme, _ rate: ApplicableRate, _ determination: Determination?) -> SchemeStanding {
        switch rate {
        case .excluded, .noRate, .originOutsideScheme: return .notOffered
        case .needsReview: return determination?.verdict == .doesNotOriginate ? .doesNotOriginate : .needsReview
        case .rate: break
        }
        guard scheme.isPreferential else { return .lawful }
        switch determination?.verdict {
        case .originates: return .lawful
        case .doesNotOriginate: return .doesNotOriginate
        case .needsReview, nil: return .needsReview
        }
    }

    private var importCurrency: Currency { facts.regime?.currency ?? request.currency }
    private var importUnit: MeasurementUnit { importCurrency.unit }

    private func inImportCurrency(_ amount: Derivation) -> Derivation {
        CurrencyConversion(request, facts).converted(amount, to: importCurrency, on: request.day)
    }

    private func inRequestCurrency(_ amount: Derivation, at place: QuotationAddress) -> Derivation {
        CurrencyConversion(request, facts).convertedBack(
            amount, from: importCurrency, on: request.day, at: place.appending("landed-in-\(request.currency)"))
    }

    private func refund(_ freeOnBoard: Derivation?) -> Derivation {
        let at = address.appending("refund")
        guard let refunds = facts.refunds[request.exporter], let freeOnBoard else {
            let words = QuotationWords.noRefund(request.exporter.name)
            return Computation.missing(at, QuotationWords.refund, request.currency.unit, words.fact, settledBy: words.remedy)
        }
        let value = CurrencyConversion(request, facts).converted(freeOnBoard, to: refunds.currency, on: request.exportDay)
        return Computation.node(
            at, QuotationWords.refund, .percentage, refunds.currency.unit,
            of: [value, DatedRateNode(facts).node(refunds.rate(of: good.code, exportedOn: request.exportDay), at.appending("rate"), QuotationWords.refundRate, settledBy: QuotationWords.addRefund)])
    }
}
