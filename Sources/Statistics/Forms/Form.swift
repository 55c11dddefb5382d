import Figures

/// A form as data: what is asked, of whom, when, and how answers are checked.
///
/// Adding or changing a form needs no code: it is a YAML document filed on the `reference` chain.
public struct Form: Hashable, Sendable {
    public var id: String
    public var title: LocalizedText
    public var kind: FormKind
    /// Where the form comes from: a regulation, a survey system, the zone's own.
    public var source: String
    public var calendar: FormCalendar
    /// By the day from which each holds, ascending; never empty.
    public var versions: [FormVersion]

    public init(
        id: String, title: LocalizedText, kind: FormKind, source: String, calendar: FormCalendar, versions: [FormVersion]
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.source = source
        self.calendar = calendar
        self.versions = versions
    }

    /// The version in force for a period; the oldest for periods before it.
    public func version(for period: Period) -> FormVersion {
        versions.last { $0.from <= period.lastDay } ?? versions[0]
    }
}
