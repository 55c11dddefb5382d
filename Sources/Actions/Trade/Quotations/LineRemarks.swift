import Figures
import Trade

/// All that is assumed of a line of a quotation, or cannot be told, each with what would settle it; once each.
public struct LineRemarks {
    public let texts: [String]

    public init(_ line: LineQuotation, in language: Language) {
        let colon = language == .chinese ? "：" : ": "
        var texts: [String] = []
        if line.good.bill == nil { texts.append(QuotationSentences.noBill[language]) }
        for quote in line.schemes {
            if let question = quote.rate.question { texts.append(quote.scheme.words[language] + colon + question.words[language]) }
        }
        texts += line.schemes.first?.openTaxes.map { QuotationSentences.open($0, in: language) } ?? []
        for quote in line.schemes where quote.standing != .notOffered { texts += Self.unknowns(quote.landed, rateOf: nil, language) }
        texts += Self.unknowns(line.refund, rateOf: "refund", language)
        for quote in line.schemes where quote.standing != .notOffered {
            guard let determination = quote.determination else { continue }
            let own = Self.remarks(on: determination, in: language) + [quote.highestRate?.words[language]].compactMap(\.self)
            texts += own.map { quote.scheme.words[language] + colon + $0 }
        }
        texts.append(line.remedies.words[language])
        if line.refund.value.unknown == nil { texts.append(line.refund.title[language] + colon + line.refund.text(in: language)) }
        var seen: Set<String> = []
        self.texts = texts.filter { seen.insert($0).inserted }
    }

    /// What is assumed in a determination of origin and what is missing, each with what would settle it.
    public static func remarks(on determination: Determination, in language: Language) -> [String] {
        let colon = language == .chinese ? "；" : "; "
        let assumed = determination.assumptions.map { $0.text(in: determination)[language] + colon + $0.settledBy(in: determination)[language] }
        let missing = determination.reviews.map { point in
            ([point.missing.text(in: determination)[language]] + point.answers.map { $0.words(in: determination)[language] }).joined(separator: colon)
        }
        return assumed + missing
    }

    /// What cannot be told under a number; rates of duty and taxes are told apart, with what each answer would mean.
    ///
    /// - Parameter part: the part of the address whose own rate is told nonetheless.
    private static func unknowns(_ node: Derivation, rateOf part: String?, _ language: Language) -> [String] {
        guard node.listed.isEmpty else { return node.listed.flatMap { unknowns($0, rateOf: part, language) } }
        let isOwn = part.map { node.address.quotation?.path.contains($0) ?? false } ?? false
        guard isOwn || node.unit != .percent else { return [] }
        return [QuotationSentences.unknownNumber(node, in: language)].compactMap(\.self)
    }
}
