import Figures

extension Figure {
    /// What the figure is, without its value: `Gross industrial output value, Qingxiu, January–August 2023`.
    func heading(in language: Language) -> String {
        let parts = [title[language], address.measure == .level ? "" : address.measure.words[language], address.period.words[language]]
        return parts.filter { !$0.isEmpty }.joined(separator: language == .chinese ? "，" : ", ")
    }

    /// The marks beside the value, in words: provenance, then flags that say more.
    func marks(in language: Language) -> [String] {
        let origins = provenance.sorted().map(\.words)
        return (origins + flags.sorted().map(\.words)).reduce(into: []) { marks, words in
            if !marks.contains(words[language]) { marks.append(words[language]) }
        }
    }
}
