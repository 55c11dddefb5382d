import Figures

/// A page's place in the navigation.
struct NavigationEntry: Sendable {
    /// The parts of the platform, in their order.
    enum Part: CaseIterable, Sendable {
        case zone, chain, channel
        /// What belongs to all of them.
        case desk
    }

    let words: LocalizedText
    /// The sign beside the word: a symbol's id in `icons.svg`.
    let icon: String
    var part: Part = .zone
    /// Whether the bottom bar of a phone has room for it.
    var isOnPhones = false
}
