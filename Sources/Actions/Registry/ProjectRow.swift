import Figures
import Registry

/// A project as it stands on a day.
public struct ProjectRow: Sendable {
    public var id: String
    public var name: LocalizedText
    /// The id of the park or site, else of the district.
    public var seat: String
    public var place: LocalizedText
    /// The id of the area of the zone; `nil` outside the zone.
    public var area: String?
    public var kind: String
    public var phases: [DatedHistory<ProjectPhase>.Entry]
    /// Of each phase the states told by the day, with the day from which each holds.
    public var histories: [[(from: Day, status: ProjectPhase.Status)]]
    /// The planned total of its phases in yuan, as last planned by the day.
    public var plannedTotal: ExactDecimal
    public var provenance: Provenance

    /// The furthest status of its phases.
    public var statuses: [ProjectPhase.Status] { phases.map(\.value.status) }
}
