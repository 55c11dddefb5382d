extension Figure {
    /// What the figure is, without its value: `Gross industrial output value, Qingxiu, January–August 2023`.
    public func heading(in language: Language) -> String {
        heading(measure: address.measure == .level ? "" : address.measure.words[language], in: language)
    }

    /// The heading for a table whose rows have their addresses beside them: growth without its basis.
    public func shortHeading(in language: Language) -> String {
        switch address.measure {
        case .growth(_, baseYear: nil):
            heading(measure: Self.growth[language], in: language)
        default:
            heading(in: language)
        }
    }

    private static let growth = LocalizedText(en: "growth", zh: "增速", vi: "tăng trưởng")

    private func heading(measure: String, in language: Language) -> String {
        [title[language], measure, address.period.words[language]].filter { !$0.isEmpty }
            .joined(separator: language == .chinese ? "，" : ", ")
    }

    /// The marks beside the value, in words: provenance, then flags that say more.
    public func marks(in language: Language) -> [String] {
        let origins = provenance.sorted().map(\.words)
        return (origins + flags.sorted().map(\.words)).reduce(into: []) { marks, words in
            if !marks.contains(words[language]) { marks.append(words[language]) }
        }
    }
}
