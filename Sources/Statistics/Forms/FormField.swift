import Figures

/// One column of a form.
public struct FormField: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case text
        /// An id that must be known: of a place, a class, an enterprise …
        case reference(Vocabulary)
        /// An exact decimal in a unit; `decimals` is the most that may be written.
        case number(unit: MeasurementUnit, decimals: Int, mayBeNegative: Bool)
        case month
        case day
        /// Whole years: `2019`.
        case year
        case choice([String])
        case yesNo
        /// An 18-character unified social credit code with its check character (GB 32100).
        case creditCode
    }

    /// Where a reference must be known.
    public enum Vocabulary: String, Hashable, Sendable, CaseIterable {
        case place, district, park, area, `class`, enterprise, project, facility, indicator, unit
    }

    public var id: String
    public var title: LocalizedText
    public var content: Content
    public var isRequired: Bool

    public init(id: String, title: LocalizedText, content: Content, isRequired: Bool) {
        self.id = id
        self.title = title
        self.content = content
        self.isRequired = isRequired
    }
}
