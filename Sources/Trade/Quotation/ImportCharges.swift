import Figures
import Products

/// Duty and taxes on a customs value under one scheme, in the order in which the law stacks them.
struct ImportCharges {
    /// What is charged on one customs value.
    struct Charged {
        var duty: Derivation
        var taxes: [Derivation]
        var payable: Derivation
        var open: [SchemeQuote.OpenTax]
    }

    let request: QuotationRequest
    let facts: TradeFacts
    let good: QuotedGood
    let scheme: TariffScheme
    let rate: ApplicableRate
    let address: QuotationAddress

    /// The taxes that are asked of the good.
    private var taxes: [ImportTax] { facts.taxes?.taxes.filter { $0.isAsked(of: good.code) } ?? [] }

    func charges(on value: Derivation) -> Charged {
        let duty = rounded(
            address.appending("duty"), QuotationWords.duty, QuotationWords.dutyUnrounded, [value, rateNode(address.appending("duty").appending("rate"))],
            unit: value.unit)
        guard facts.taxes != nil else {
            let missing = Computation.missing(
                address.appending("taxes"), QuotationWords.payable, value.unit, QuotationWords.noTaxes.fact, settledBy: QuotationWords.noTaxes.remedy)
            return Charged(duty: duty, taxes: [missing], payable: payable(duty, [missing]), open: [])
        }
        let answers = taxes.map { ($0, answer($0)) }
        let amounts = self.amounts(value, duty, rates: answers.map { tax, answer in (tax, node(tax, answer)) })
        let open = answers.compactMap { tax, answer -> SchemeQuote.OpenTax? in
            guard case .held(.needsReview(let question)) = answer else { return nil }
            return SchemeQuote.OpenTax(kind: tax.kind, question: question, ifs: ifs(tax, question, value, duty, answers))
        }
        return Charged(duty: duty, taxes: amounts, payable: payable(duty, amounts), open: open)
    }

    /// A price that holds duty and taxes, made to hold them no more.
    func priceBeforeDuty(_ price: Derivation, taken own: ConsignmentValue) -> Derivation {
        let at = address.appending("net")
        let rates = taxes.map { ($0, node($0, answer($0))) }
        let dutyRate = rateNode(at.appending("rates").appending("duty"))
        var coefficients: [ImportTax.Kind: Derivation] = [:]
        for (tax, rate) in rates {
            let place = at.appending("rates").appending(tax.kind.rawValue)
            coefficients[tax.kind] = Computation.node(
                place, tax.kind.words, .sum, .percent,
                of: tax.base.compactMap { part in
                    switch part {
                    case .customsValue: rate
                    case .duty: Computation.node(place.appending("on-duty"), tax.kind.words, .percentage, .percent, of: [dutyRate, rate])
                    case .tax(let kind):
                        coefficients[kind].map {
                            Computation.node(place.appending("on-\(kind.rawValue)"), tax.kind.words, .percentage, .percent, of: [$0, rate])
                        }
                    }
                })
        }
        let all = Computation.node(
            at.appending("rates"), QuotationWords.allCharges, .sum, .percent, of: [dutyRate] + rates.compactMap { coefficients[$0.0.kind] })
        let value = own.dutiableWithCharges(price, facts.regime?.basis ?? .costInsuranceFreight, at: at.appending("with-charges"))
        let charges = Computation.node(
            at.appending("charges"), QuotationWords.chargesInPrice, .includedPercentage, price.unit, of: [value, all])
        return Computation.node(at, QuotationWords.net, .difference, price.unit, of: [price, charges])
    }

    /// Where a tax's rate comes from.
    private enum Answer {
        case stated(StatedRate)
        case held(DatedRateAnswer)
    }

    private func answer(_ tax: ImportTax) -> Answer {
        request.taxRates[tax.kind].map(Answer.stated) ?? .held(tax.rates.rate(of: good.code, on: request.day))
    }

    private func node(_ tax: ImportTax, _ answer: Answer) -> Derivation {
        let at = address.appending(tax.kind.rawValue).appending("rate")
        return switch answer {
        case .stated(let stated): Computation.stated(at, QuotationWords.rate, stated.rate, .percent)
        case .held(let answer): DatedRateNode(facts).node(answer, at, QuotationWords.rate)
        }
    }

    private func amounts(_ value: Derivation, _ duty: Derivation, rates: [(ImportTax, Derivation)], at suffix: String = "") -> [Derivation] {
        var amounts: [ImportTax.Kind: Derivation] = [:]
        for (tax, rate) in rates {
            let at = address.appending(tax.kind.rawValue + suffix)
            let parts = tax.base.compactMap { part in
                switch part {
                case .customsValue: value
                case .duty: duty
                case .tax(let kind): amounts[kind]
                }
            }
            let base = Computation.node(at.appending("base"), QuotationWords.taxBase, .sum, value.unit, of: parts)
            amounts[tax.kind] = rounded(at, tax.kind.words, QuotationWords.taxUnrounded, [base, rate], unit: value.unit)
        }
        return rates.compactMap { amounts[$0.0.kind] }
    }

    /// What would be paid at each rate that a tax may have.
    private func ifs(
        _ tax: ImportTax, _ question: DatedRateQuestion, _ value: Derivation, _ duty: Derivation, _ answers: [(ImportTax, Answer)]
    ) -> [SchemeQuote.OpenTax.If] {
        guard case .mayBeListed(let general, let others) = question else { return [] }
        var seen: Set<ExactDecimal> = []
        return ([general].compactMap(\.self) + others).filter { seen.insert($0.percentage).inserted }.compactMap { rate in
            let suffix = "-if-\(rate.percentage)"
            let rates = answers.map { other, answer in
                let at = address.appending(tax.kind.rawValue + suffix).appending("rate")
                return (other, other.kind == tax.kind ? DatedRateNode(facts).node(rate, at, QuotationWords.rate) : node(other, answer))
            }
            let amounts = self.amounts(value, duty, rates: rates, at: suffix)
            let payable = Computation.node(
                address.appending("payable" + suffix), QuotationWords.payable, .sum, duty.unit, of: [duty] + amounts)
            return payable.value.unknown == nil ? SchemeQuote.OpenTax.If(rate: rate, payable: payable) : nil
        }
    }

    private func payable(_ duty: Derivation, _ taxes: [Derivation]) -> Derivation {
        Computation.node(address.appending("payable"), QuotationWords.payable, .sum, duty.unit, of: [duty] + taxes + remedies(duty.unit))
    }

    /// A remedy that may be asked leaves the total unknown: whose goods bear it, and what taxes rest on it, is not held.
    private func remedies(_ unit: MeasurementUnit) -> [Derivation] {
        let answer = facts.remedies.answer(for: good.code, from: request.exporter, into: request.importer, on: request.day)
        guard !answer.remedies.isEmpty else { return [] }
        return [
            Computation.missing(
                address.appending("remedies"), QuotationWords.remedies, unit, answer.words, settledBy: answer.settledBy)
        ]
    }

    private func rounded(
        _ address: QuotationAddress, _ title: LocalizedText, _ before: LocalizedText, _ children: [Derivation], unit: MeasurementUnit
    ) -> Derivation {
        guard let rounding = facts.regime?.rounding else { return Computation.node(address, title, .percentage, unit, of: children) }
        return Computation.node(
            address, title, .rounded, unit, of: [Computation.node(address.appending("exact"), before, .percentage, unit, of: children)],
            rounding: rounding)
    }

    /// The rate of duty with the cell of the tariff.
    private func rateNode(_ place: QuotationAddress) -> Derivation {
        TariffRateNode(facts: facts, good: good, origin: request.exporter).node(rate, under: scheme, at: place)
    }
}
