import Figures
import Registry

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
        /// The contracted investment of contracts in one of these stages on a day.
        case contractAmounts(stages: [String])
        /// Places of these kinds below a place, or belonging to it, on a day.
        case places(kinds: [PlaceKind])
        /// The installed capacity of facilities in one of these states on a day.
        case capacity(statuses: [String])
        /// What the capacity of facilities in one of these states would generate if it ran every hour of a period.
        case capacityHours(statuses: [String])
        /// A hundred times one indicator over another.
        case quotient(of: String, over: String)
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

    /// What the figures say of another indicator before it can be measured.
    public enum Outlook: Hashable, Sendable {
        case planned(of: String), expected(of: String)
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
    /// `nil` where the figures are actual.
    public var outlook: Outlook?

    public init(
        id: String, title: LocalizedText, definition: LocalizedText, synonyms: [Language: [String]],
        unit: MeasurementUnit, source: Source, growth: GrowthMethod, scope: Scope, outlook: Outlook? = nil
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.synonyms = synonyms
        self.unit = unit
        self.source = source
        self.growth = growth
        self.scope = scope
        self.outlook = outlook
    }

    /// Whether values are stocks at a day rather than flows of a period.
    public var isStock: Bool {
        switch source {
        case .projects, .contracts, .plannedTotals, .contractAmounts, .places, .capacity: true
        case .series, .readings, .statements, .capacityHours, .quotient: false
        }
    }

    /// Whether nothing registered is a value of zero. Contracts without an amount say nothing of one.
    var countsNothingAsZero: Bool {
        switch source {
        case .projects, .contracts, .plannedTotals, .places: true
        case .series, .readings, .contractAmounts, .statements, .capacity, .capacityHours, .quotient: false
        }
    }
}
