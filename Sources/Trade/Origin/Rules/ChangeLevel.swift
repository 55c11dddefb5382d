/// How deep the classification of every non-originating material has to differ from the product's.
public enum ChangeLevel: String, Hashable, Sendable, CaseIterable {
    case chapter = "CC"
    case heading = "CTH"
    case subheading = "CTSH"

    /// What six digits are divided by to compare at this level.
    var divisor: Int32 {
        switch self {
        case .chapter: 10_000
        case .heading: 100
        case .subheading: 1
        }
    }
}
