import Figures

/// A small mark beside a figure: where it comes from, and what state it is in.
struct Badge {
    let text: String
    /// The class of the stylesheet.
    let kind: String
    /// What the word means, told on demand.
    let meaning: String

    /// The marks of a figure: provenance first, then flags that say more, then its state.
    static func marks(of figure: Figure, in language: Language) -> [Badge] {
        var badges = figure.provenance.sorted().map {
            Badge(text: $0.words[language], kind: "is-\($0.rawValue)", meaning: $0.meaning[language])
        }
        let told = Set(badges.map(\.text))
        badges += figure.flags.sorted().filter { $0 != .working && !told.contains($0.words[language]) }.map {
            Badge(text: $0.words[language], kind: "is-\($0.rawValue)", meaning: $0.words[language])
        }
        let words = PartMessages()
        return badges + [Badge(text: words.working[language], kind: "is-working", meaning: words.workingMeaning[language])]
    }
}
