import Figures

/// A page's place in the navigation.
struct NavigationEntry: Sendable {
    let words: LocalizedText
    /// The sign beside the word: a symbol's id in `icons.svg`.
    let icon: String
    /// Whether the bottom bar of a phone has room for it.
    var isOnPhones = false
}
