import Figures
import Formats
import Products
import Trade

/// One product of a list with its quotation in short.
public struct QuotedProduct: Sendable {
    /// The line of the list.
    public let row: Int
    public let name: String
    public let code: HSCode
    /// `nil` where no scheme’s duty can be told.
    public let scheme: TariffScheme?
    public let rate: ApplicableRate?
    public let duty: Derivation?
    public let payable: Derivation?
    public let landed: Derivation?
    public let saving: Derivation?
    /// What cannot be told, or needs review.
    public let open: [LocalizedText]

    init(row: Int, _ quotation: Quotation) {
        self.row = row
        let line = quotation.lines.first, chosen = line?.chosen
        name = line?.good.name ?? ""
        code = quotation.request.goods[0].code
        (scheme, rate) = (chosen?.scheme, chosen?.rate)
        (duty, payable, landed, saving) = (chosen?.duty, chosen?.payable, chosen?.landed, line?.choice?.saving)
        let rates = line?.schemes.compactMap { quote in quote.rate.question.map { Self.of(quote.scheme, $0.words) } } ?? []
        let origins = line?.possibilities.map { Self.of($0.scheme, SchemeStanding.needsReview.words) } ?? []
        let taxes = chosen?.openTaxes.map(\.question.words) ?? []
        open = rates + origins + taxes
    }

    private static func of(_ scheme: TariffScheme, _ words: LocalizedText) -> LocalizedText {
        let name = scheme.words
        return LocalizedText(en: "\(name.en): \(words.en)", zh: "\(name.zh)：\(words.zh)", vi: "\(name.vi): \(words.vi)")
    }

    /// The heads of the table.
    public static let header = [
        "row", "product", "code", "scheme", "rate", "duty", "duty_and_taxes", "landed_cost", "currency", "saving", "open"
    ]

    /// The fields under ``header``; a number that cannot be told is empty.
    public func fields(in language: Language) -> [String] {
        func number(_ node: Derivation?) -> String { node.flatMap { $0.value.decimalString(unit: $0.unit) } ?? "" }
        let currency = landed?.unit.code ?? duty?.unit.code ?? ""
        return [
            "\(row)", name, code.description, scheme?.rawValue ?? "", rate?.percentage?.description ?? "", number(duty), number(payable),
            number(landed), currency, number(saving), open.map { $0[language] }.joined(separator: language == .chinese ? "；" : "; ")
        ]
    }
}
