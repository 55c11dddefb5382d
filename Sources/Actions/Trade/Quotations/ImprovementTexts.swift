import Figures
import Trade

/// What would make a line cheaper, in words.
public struct ImprovementTexts {
    /// A scheme that would be cheaper, with the changes that it takes.
    public struct Scheme {
        /// The scheme with its saving.
        public let title: String
        public let changes: [String]
        /// Less duty and taxes than now.
        public let saving: Derivation
    }

    public let schemes: [Scheme]
    /// What making it elsewhere would change; countries where a scheme asks the same are told together.
    public let relocations: [String]

    public init(_ improvements: Improvements, in language: Language) {
        schemes = improvements.schemes.map { scheme in
            let changes = scheme.changes.swaps + [scheme.changes.localValue].compactMap(\.self)
            return Scheme(
                title: QuotationSentences.saves(scheme.scheme.words, scheme.saving, in: language),
                changes: changes.map { $0.words(in: scheme.bill)[language] } + [scheme.changes.obstacle?.words[language]].compactMap(\.self),
                saving: scheme.saving)
        }
        var order: [String] = []
        var countries: [String: [String]] = [:]
        for relocation in improvements.relocations {
            let text = QuotationSentences.relocation(relocation, in: language)
            if countries[text] == nil { order.append(text) }
            countries[text, default: []].append(relocation.country.name[language])
        }
        relocations = order.map { text in
            text + (language == .chinese ? "：" : ": ") + (countries[text] ?? []).joined(separator: language == .chinese ? "、" : ", ")
        }
    }
}
