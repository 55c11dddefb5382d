import Figures

/// What is measured, where its numbers come from, and how its growth is computed: a YAML document.
public struct Indicator: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        /// The sums of a form's series.
        case series(form: String, series: String)
        /// The differences of meter readings.
        case readings(form: String)
        /// Projects with a phase in one of these states on a day.
        case projects(statuses: [String])
        /// Contracts in one of these stages on a day.
        case contracts(stages: [String])
        /// The planned totals of projects with a phase in one of these states on a day.
        case plannedTotals(statuses: [String])
        /// Statements of others only.
        case statements
    }

    /// How comparable growth finds its base.
    public enum GrowthMethod: String, Hashable, Sendable, CaseIterable {
        /// The respondents' own prior-year columns.
        case ownPriorYear = "own-prior-year"
        /// The base that the office restates, a filing per key and year.
        case restatedBase = "restated-base"
        /// The level a year before.
        case levelBefore = "level-before"
    }

    /// Which respondents count.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        case all
        /// Enterprises above designated size in that period.
        case aboveDesignatedSize = "above-designated-size"
    }

    public var id: String
    public var title: LocalizedText
    public var definition: LocalizedText
    /// Words by which people ask for it, in three languages.
    public var synonyms: [Language: [String]]
    /// The unit that values are shown from: always a base unit.
    public var unit: MeasurementUnit
    public var source: Source
    public var growth: GrowthMethod
    public var scope: Scope

    public init(
        id: String, title: LocalizedText, definition: LocalizedText, synonyms: [Language: [String]],
        unit: MeasurementUnit, source: Source, growth: GrowthMethod, scope: Scope
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.synonyms = synonyms
        self.unit = unit
        self.source = source
        self.growth = growth
        self.scope = scope
    }

    /// Whether values are stocks at a day rather than flows of a period.
    public var isStock: Bool {
        switch source {
        case .projects, .contracts, .plannedTotals: true
        case .series, .readings, .statements: false
        }
    }
}
