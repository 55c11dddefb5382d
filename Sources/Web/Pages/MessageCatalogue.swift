import Figures

/// The words of one page in the three languages: a template says `{{words.name}}` and finds the
/// property of that name.
protocol MessageCatalogue: Sendable {
    init()
}

extension MessageCatalogue {
    /// The words of a language by their names.
    static func words(in language: Language) -> [String: String] {
        var words: [String: String] = [:]
        for child in Mirror(reflecting: Self()).children {
            if let name = child.label, let text = child.value as? LocalizedText { words[name] = text[language] }
        }
        return words
    }
}
