import Figures
import Trade

/// What a filed quotation is about, so that a list of many need not compute them again.
public struct QuotationSummary: Hashable, Sendable {
    /// Names of the goods, line by line.
    public var goods: [String]
    /// From where to where, on which terms.
    public var factory: String
    public var destination: String
    public var terms: String
    /// The cheapest lawful scheme of each line; `nil` where none could be told.
    public var schemes: [TariffScheme?]
    /// The landed cost of all lines as a plain decimal, cut where it does not end; `nil` where it could not be told.
    public var landed: String?
    public var currency: Currency?
}

extension QuotationSummary {
    init(_ quotation: Quotation) {
        let request = quotation.request
        (factory, destination) = (request.factory, request.destination)
        terms = "\(request.terms.rule.rawValue) \(request.terms.place)"
        goods = quotation.lines.map(\.good.name)
        schemes = quotation.lines.map { $0.choice?.scheme }
        landed = quotation.landed.value.decimalString(unit: quotation.landed.unit)
        currency = Currency(quotation.landed.unit.code)
    }

    /// What a line of the record says of it.
    enum Part: String {
        case factory, destination, terms, good, scheme, landed, currency
    }

    /// Its lines, as role and words.
    var lines: [(part: Part, words: String)] {
        var lines: [(part: Part, words: String)] = [(.factory, factory), (.destination, destination), (.terms, terms)]
        lines += goods.map { (.good, $0) }
        lines += schemes.map { (.scheme, $0?.rawValue ?? "") }
        if let landed { lines.append((.landed, landed)) }
        if let currency { lines.append((.currency, currency.code)) }
        return lines
    }

    /// `nil` where the lines say nothing, as those of quotations that were filed before these lines were.
    init?(lines: [(role: String, words: String)]) {
        self.init(goods: [], factory: "", destination: "", terms: "", schemes: [])
        for (role, words) in lines {
            switch Part(rawValue: role) {
            case .factory: factory = words
            case .destination: destination = words
            case .terms: terms = words
            case .good: goods.append(words)
            case .scheme: schemes.append(TariffScheme(rawValue: words))
            case .landed: landed = words
            case .currency: currency = Currency(words)
            case nil: break
            }
        }
        if goods.isEmpty { return nil }
    }
}
