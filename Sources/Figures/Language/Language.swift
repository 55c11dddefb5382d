/// A language of the house.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
    case vietnamese = "vi"
}
