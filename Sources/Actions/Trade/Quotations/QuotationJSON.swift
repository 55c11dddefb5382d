import Figures
import Formats
import Products
import Trade

/// A quotation as JSON.
public struct QuotationJSON {
    private let language: Language
    private let nodes: DerivationJSON

    /// - Parameter language: of titles, texts and sentences.
    public init(language: Language) {
        self.language = language
        nodes = DerivationJSON(language: language)
    }

    /// The whole answer.
    ///
    /// - Parameter holdsWhy: whether the trees of all numbers stand at the end.
    public func value(of answer: QuotationAnswer, holdsWhy: Bool = false) -> JSONValue {
        let quotation = answer.quotation
        let head = value(of: quotation, schedule: answer.schedule)
        let lines = zip(quotation.lines, answer.improvements).map { line, improvements in
            self.line(line).adding(self.improvements(improvements))
        }
        return head.adding(.members(["lines": .array(lines), "why": holdsWhy ? .array(quotation.roots.map(nodes.node)) : nil]))
    }

    private func value(of quotation: Quotation, schedule: TariffSchedule) -> JSONValue {
        let request = quotation.request
        return .members([
            "quotation": .string(request.id), "factory": .string(request.factory), "from": .string(request.exporter.code),
            "destination": .string(request.destination), "to": .string(request.importer.code), "on": .string(request.day.description),
            "exportedOn": .string(request.exportDay.description),
            "terms": .string("\(request.terms.rule.rawValue) \(request.terms.place)"), "currency": .string(request.currency.code),
            "tariff": .members([
                "file": .string(schedule.source.file), "asOf": .string(schedule.asOf.description), "edition": .string(schedule.edition.rawValue)
            ]),
            "payable": number(quotation.payable), "landed": number(quotation.landed), "landedInCurrency": number(quotation.landedInCurrency)
        ])
    }

    private func line(_ line: LineQuotation) -> JSONValue {
        .members([
            "product": .string(line.good.name), "code": .string(line.good.code.description),
            "description": line.tariffLine.map { .string($0.title) }, "quantity": .number(line.good.quantity.value),
            "chosen": line.choice.map { .string($0.scheme.rawValue) }, "comparedByDutyAlone": line.choice.map { .boolean($0.isByDutyAlone) },
            "saving": line.choice?.saving.map(number), "schemes": .array(line.schemes.map(scheme)), "refund": number(line.refund),
            "remedies": .string(line.remedies.words[language])
        ])
    }

    private func scheme(_ quote: SchemeQuote) -> JSONValue {
        .members([
            "scheme": .string(quote.scheme.rawValue), "name": .string(quote.scheme.words[language]),
            "standing": .string(quote.standing.rawValue), "rate": .string(quote.rate.words[language]),
            "rateNeeds": quote.rate.question.map { .string($0.words[language]) },
            "highestRate": quote.highestRate.map(highestRate),
            "customsValue": number(quote.customsValue), "duty": number(quote.duty), "taxes": .array(quote.taxes.map(number)),
            "payable": number(quote.payable), "landed": number(quote.landed), "landedInCurrency": number(quote.landedInCurrency),
            "landedOfOne": number(quote.landedOfOne),
            "openTaxes": quote.openTaxes.isEmpty ? nil : .array(quote.openTaxes.map(openTax)),
            "origin": quote.determination.map(DeterminationJSON(language: language).value)
        ])
    }

    private func openTax(_ tax: SchemeQuote.OpenTax) -> JSONValue {
        .members([
            "tax": .string(tax.kind.rawValue), "needs": .string(tax.question.words[language]),
            "ifs": .array(tax.ifs.map { .members(["percent": .number($0.rate.percentage), "payable": number($0.payable)]) })
        ])
    }

    private func improvements(_ improvements: Improvements) -> JSONValue {
        .members([
            "wouldQualify": .array(
                improvements.schemes.map { improvement in
                    let changes = improvement.changes.swaps + [improvement.changes.localValue].compactMap(\.self)
                    return .members([
                        "scheme": .string(improvement.scheme.rawValue), "saving": number(improvement.saving),
                        "changes": .texts(changes.map { $0.words(in: improvement.bill)[language] }),
                        "obstacle": improvement.changes.obstacle.map { .string($0.words[language]) }
                    ])
                }),
            "elsewhere": .array(
                improvements.relocations.map { relocation in
                    .members([
                        "country": .string(relocation.country.code), "scheme": .string(relocation.quote.scheme.rawValue),
                        "standing": .string(relocation.quote.standing.rawValue), "rate": .string(relocation.quote.rate.words[language]),
                        "saving": number(relocation.saving)
                    ])
                })
        ])
    }

    private func highestRate(_ highest: HighestRate) -> JSONValue {
        .members([
            "known": highest.known.map { .number($0) }, "notTold": .texts(highest.notTold.map(\.code)), "source": .string(highest.provision.source)
        ])
    }

    /// A number without what is under it.
    private func number(_ node: Derivation) -> JSONValue {
        JSONValue.members(["address": .string(node.address.description), "title": .string(node.title[language])])
            .adding(FigureJSON(language: language).known(node.value, unit: node.unit, measure: .level, text: node.text(in: language)))
    }
}
