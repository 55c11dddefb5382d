import Figures

/// A named, dated set of GB/T 4754 classes: `new-energy`, `industry`.
public struct ClassGroup: Hashable, Sendable {
    /// The members from a day on.
    public struct Version: Hashable, Sendable {
        public var from: Day
        /// Codes of any level; a code stands for all classes below it.
        public var members: [String]

        public init(from: Day, members: [String]) {
            self.from = from
            self.members = members
        }
    }

    public var id: String
    public var name: LocalizedText
    public var synonyms: [Language: [String]]
    /// Ascending by day; never empty.
    public var versions: [Version]

    public init(id: String, name: LocalizedText, synonyms: [Language: [String]], versions: [Version]) {
        self.id = id
        self.name = name
        self.synonyms = synonyms
        self.versions = versions
    }

    /// The members on a day; none before the first version.
    public func members(on day: Day) -> [String] {
        versions.last { $0.from <= day }?.members ?? []
    }
}
