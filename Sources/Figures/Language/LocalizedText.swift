/// A text in the three languages of the house. None can be left out.
public struct LocalizedText: Hashable, Sendable {
    public var en: String
    public var zh: String
    public var vi: String

    public init(en: String, zh: String, vi: String) {
        self.en = en
        self.zh = zh
        self.vi = vi
    }

    /// One text for all languages: a code, a proper name without a translation.
    public init(same text: String) {
        self.init(en: text, zh: text, vi: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .english: en
        case .chinese: zh
        case .vietnamese: vi
        }
    }

    /// All three, English first.
    public var all: [String] { [en, zh, vi] }
}
